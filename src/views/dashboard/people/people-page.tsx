import { useState } from 'preact/hooks'
import { personId } from '../../../model/person-key.ts'
import { LongList } from '../../parts/long-list.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { Board } from './board.tsx'
import type { Order, Wanted } from './find.ts'
import { CountFound, LookFor, type PeopleView } from './look-for.tsx'
import { PersonRow } from './person-row.tsx'
import { useFound, useRows } from './use-rows.ts'
import { WithSome } from './with-some.tsx'

const whichever: Wanted = {}

/** Everybody who is kept: searched by all that is written, filtered, in the order that is wanted. */
export function PeoplePage() {
  const { texts } = useSurroundings()
  const [search, setSearch] = useState('')
  const [wanted, setWanted] = useState<Wanted>(whichever)
  const [order, setOrder] = useState<Order>('last')
  const [view, setView] = useState<PeopleView>('list')
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
        <LookFor
          rows={rows}
          search={search}
          onSearch={setSearch}
          wanted={wanted}
          onWanted={setWanted}
          order={order}
          onOrder={setOrder}
          view={view}
          onView={setView}
        />
      )}
      {rows.length > 0 && (
        <CountFound count={found.length} onClear={() => [setSearch(''), setWanted(whichever)]} />
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
