import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { type ListKindId, listKindIds, type PeopleList } from '../../../model/people-list.ts'
import { deleteList } from '../../../store/lists.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { route } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AddList } from './add-list.tsx'
import { lookForPage, pendingPage } from './pending-page.ts'
import type { Network } from './use-network.ts'
import { sayWholeDay } from './when.ts'

/** Other lists of people: what is there, and the way to more of each kind. */
export function MoreTies({ network }: { readonly network: Network }) {
  const { texts } = useSurroundings()
  const labels = texts.network.lists
  const [chosen, setChosen] = useState<ListKindId>()
  const here = route.value
  useEffect(() => void lookForPage(), [here])
  const page = pendingPage.value
  const adding = page ? 'speakers' : chosen
  if (adding)
    return (
      <AddList
        key={page?.text ?? adding}
        kind={adding}
        network={network}
        onEnd={() => {
          pendingPage.value = undefined
          setChosen(undefined)
        }}
      />
    )
  return (
    <section class="stack tight" aria-labelledby="more-ties">
      <h2 id="more-ties">{labels.title}</h2>
      <div class="kinds">
        {listKindIds.map((kind) => (
          <section key={kind} class="card stack tight" aria-label={labels.kinds[kind].title}>
            <h3>{labels.kinds[kind].title}</h3>
            <p class="soft">{labels.kinds[kind].lead}</p>
            <Lists lists={network.lists.filter((list) => list.kind === kind)} />
            <p class="end">
              <button type="button" onClick={() => setChosen(kind)}>
                {labels.kinds[kind].add}
              </button>
            </p>
          </section>
        ))}
      </div>
      <p class="faint">{labels.wholePage}</p>
    </section>
  )
}

function Lists({ lists }: { readonly lists: readonly PeopleList[] }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network.lists
  const { act, failed } = useOneAct()
  if (lists.length === 0) return null
  const number = new Intl.NumberFormat(shows.code)
  return (
    <ul class="stack tight">
      {lists.map(({ id, title, day, people }) => {
        const count = number.format(people.length)
        return (
          <li key={id} class="row between">
            <span>
              {day
                ? fill(labels.onDay, { title, day: sayWholeDay(day, shows.code), count })
                : fill(labels.listed, { title, count })}
            </span>
            <button
              type="button"
              class="quiet small"
              onClick={() => act(deleteList(id).orElse, { said: fill(labels.removed, { title }) })}
            >
              {fill(labels.remove, { title })}
            </button>
          </li>
        )
      })}
      <Failed failed={failed} />
    </ul>
  )
}
