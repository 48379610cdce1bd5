import { useState } from 'preact/hooks'
import { plural } from '../../../languages/fill.ts'
import { personId } from '../../../model/person-key.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { LongList } from '../../parts/long-list.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { Board } from './board.tsx'
import { Filters } from './filters.tsx'
import type { Order, Wanted } from './find.ts'
import { PersonRow } from './person-row.tsx'
import { useFound, useRows } from './use-rows.ts'
import { WithSome } from './with-some.tsx'

const whichever: Wanted = {}

/** Everybody who is kept: searched by all that is written, filtered, in the order that is wanted. */
export function PeoplePage() {
  const { texts, shows } = useSurroundings()
  const [search, setSearch] = useState('')
  const [wanted, setWanted] = useState<Wanted>(whichever)
  const [order, setOrder] = useState<Order>('last')
  const [view, setView] = useState<'list' | 'board'>('list')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const rows = useRows()
  const found = useFound(rows, search, wanted, order)
  if (!rows || !found) return <Waiting />
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <main class={view === 'board' ? 'stack wide' : 'stack'}>
      <header class="row between">
        <h1>{texts.people.title}</h1>
        <a class="button" href={addressOf({ page: 'add' })}>
          {texts.people.addPerson}
        </a>
      </header>
      {rows.length === 0 ? (
        <section class="card stack tight">
          <b>{texts.people.none}</b>
          <p class="soft">{texts.people.noneAdvice}</p>
        </section>
      ) : (
        <div class="columns">
          <TextField label={texts.people.search} value={search} onValue={setSearch} />
          <Filters rows={rows} wanted={wanted} onWanted={setWanted} />
          <ChoiceField
            label={texts.people.order}
            value={order}
            options={(['last', 'due', 'name', 'since'] as const).map((value) => ({
              value,
              text: texts.people.orders[value],
            }))}
            onValue={setOrder}
          />
          <ChoiceField
            label={texts.people.shown}
            value={view}
            options={(['list', 'board'] as const).map((value) => ({
              value,
              text: texts.people.views[value],
            }))}
            onValue={setView}
          />
        </div>
      )}
      {rows.length > 0 && (
        <p class="faint" role="status">
          {found.length > 0 ? plural(shows.code, texts.people.count, found.length) : texts.people.noneFound}{' '}
          {found.length === 0 && (
            <button type="button" class="quiet" onClick={() => [setSearch(''), setWanted(whichever)]}>
              {texts.people.clearSearch}
            </button>
          )}
        </p>
      )}
      {chosen.length > 0 && (
        <WithSome
          rows={rows.filter(({ contact }) => chosen.includes(personId(contact.person)))}
          onNobody={() => setChosen([])}
        />
      )}
      {view === 'board' && rows.length > 0 && (
        <Board rows={found} onAll={(standing) => [setWanted({ ...wanted, standing }), setView('list')]} />
      )}
      {view === 'list' && found.length > 0 && (
        <LongList items={found} keyOf={({ contact }) => personId(contact.person)}>
          {(row) => (
            <PersonRow
              row={row}
              isChosen={chosen.includes(personId(row.contact.person))}
              onChoose={() => toggle(personId(row.contact.person))}
            />
          )}
        </LongList>
      )}
    </main>
  )
}
