import { useState } from 'preact/hooks'
import { fill, plural } from '../../../languages/fill.ts'
import type { ListedPerson } from '../../../model/people-list.ts'
import type { ReadList } from '../../../network/lists/read-list.ts'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Lines } from './import-result.tsx'

interface ListFoundProps {
  readonly read: ReadList
  readonly title: string
  readonly onKeep: (people: readonly ListedPerson[]) => void
}

/** So many are shown one by one: nobody looks through thousands. */
const MOST_SHOWN = 200

/** Whom a list names, to be looked at before anything is kept. */
export function ListFound({ read, title, onKeep }: ListFoundProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network.lists
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { people, notUnderstood, twice } = read
  const kept = people.filter(({ id }) => !left.has(id))
  const toggle = (id: string) =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  const more = people.length - MOST_SHOWN
  return (
    <section class="stack tight" aria-labelledby="list-found">
      <div role="status">
        <h3 id="list-found">{plural(shows.code, labels.found, people.length)}</h3>
      </div>
      <p class="soft">{labels.foundLead}</p>
      <ul class="stack tight list-found">
        {people.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.id}>
            <Tick
              label={lineOf(one, texts.network.roleAt)}
              checked={!left.has(one.id)}
              onChecked={() => toggle(one.id)}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="faint">{plural(shows.code, labels.moreFound, more)}</p>}
      {twice > 0 && <p class="faint">{plural(shows.code, labels.twice, twice)}</p>}
      {notUnderstood.length > 0 && (
        <p class="soft">
          {texts.network.facts.notUnderstood}:{' '}
          {new Intl.NumberFormat(shows.code).format(notUnderstood.length)}
        </p>
      )}
      {notUnderstood.length > 0 && <Lines lines={notUnderstood} />}
      {title.trim() === '' && <p class="soft">{labels.needsName}</p>}
      <p>
        <button
          type="button"
          class="primary"
          disabled={title.trim() === '' || kept.length === 0}
          onClick={() => onKeep(kept)}
        >
          {plural(shows.code, labels.keep, kept.length)}
        </button>
      </p>
    </section>
  )
}

/** Somebody as the list tells of them, in one line. */
function lineOf({ name, role, company, talks, years, manager }: ListedPerson, roleAt: string): string {
  const work =
    role !== undefined && company !== undefined ? fill(roleAt, { role, company }) : (role ?? company)
  return [name, work, ...(talks ?? []), years, manager && `→ ${manager}`]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}
