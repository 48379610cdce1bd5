import { useMemo, useState } from 'preact/hooks'
import { fill, plural } from '../../../languages/fill.ts'
import { channelIds } from '../../../model/draft.ts'
import { personId } from '../../../model/person-key.ts'
import { standings } from '../../../model/touchpoint.ts'
import { isOwedNow, nearest, standingOf, stepsOf } from '../../../pipeline.ts'
import { everyWord } from '../../../store/every-word.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { everyStanding, promiseTables } from '../../../store/promises.ts'
import { everyPlace } from '../../../store/readings.ts'
import { fold } from '../../../text/fold.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { LongList } from '../../parts/long-list.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useLive, useLiveAtMost } from '../../parts/use-live.ts'
import { whoOf } from '../../parts/who.ts'
import { useGuessedZones } from '../everybody.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { Board } from './board.tsx'
import { fits, holds, type Order, type Row, sortRows, type Wanted, writtenOf } from './find.ts'
import { WithSome } from './with-some.tsx'

const whichever: Wanted = {}

/** Everybody who is kept: searched by all that is written, filtered, in the order that is wanted. */
export function PeoplePage() {
  const { texts, shows } = useSurroundings()
  const [words, setWords] = useState('')
  const [wanted, setWanted] = useState<Wanted>(whichever)
  const [order, setOrder] = useState<Order>('last')
  const [view, setView] = useState<'list' | 'board'>('list')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const rows = useRows()
  const found = useFound(rows, words, wanted, order)
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
          <TextField label={texts.people.search} value={words} onValue={setWords} />
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
            <button type="button" class="quiet" onClick={() => [setWords(''), setWanted(whichever)]}>
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

interface FiltersProps {
  readonly rows: readonly Row[]
  readonly wanted: Wanted
  readonly onWanted: (wanted: Wanted) => void
}

/** By standing, by what is due, and by persona and channel where people differ in them. */
function Filters({ rows, wanted, onWanted }: FiltersProps) {
  const { texts, shows } = useSurroundings()
  const personas = useLive(storedPersonas) ?? []
  const words = texts.people
  const channels = channelIds.filter((one) => rows.some(({ contact }) => contact.channel === one))
  const titles = personas.filter(({ id }) => rows.some(({ contact }) => contact.persona === id))
  const choice = <K extends keyof Wanted>(
    name: K,
    label: string,
    options: readonly { readonly value: NonNullable<Wanted[K]>; readonly text: string }[],
  ) => (
    <ChoiceField
      label={label}
      value={wanted[name] ?? ''}
      options={[{ value: '', text: words.whichever }, ...options]}
      onValue={(value) => onWanted({ ...wanted, [name]: value === '' ? undefined : value })}
    />
  )
  return (
    <>
      {choice(
        'standing',
        words.filter,
        standings
          .filter((one) => rows.some((row) => row.standing === one))
          .map((value) => ({ value, text: shows.names.standing[value] })),
      )}
      {choice(
        'due',
        words.due,
        (['owed', 'open', 'nothing'] as const).map((value) => ({ value, text: words.dues[value] })),
      )}
      {titles.length > 1 &&
        choice(
          'persona',
          words.persona,
          titles.map(({ id, title }) => ({ value: id, text: title })),
        )}
      {channels.length > 1 &&
        choice(
          'channel',
          words.form.channel,
          channels.map((value) => ({ value, text: shows.names.channel[value] })),
        )}
      <TextField
        label={words.place}
        value={wanted.place ?? ''}
        onValue={(place) => onWanted({ ...wanted, place })}
      />
    </>
  )
}

interface PersonRowProps {
  readonly row: Row
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function PersonRow({ row, isChosen, onChoose }: PersonRowProps) {
  const { contact, standing, next, isOwed } = row
  const { texts, shows } = useSurroundings()
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={fill(texts.people.choose, { name: contact.name })}
          checked={isChosen}
          onChange={onChoose}
        />
        <span class="chip">{shows.names.standing[standing]}</span>
      </label>
      <div>
        <a href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
          <bdi>{contact.name}</bdi>
        </a>
        {contact.headline && (
          <p class="faint">
            <bdi>{contact.headline}</bdi>
          </p>
        )}
      </div>
      {next && <span class={isOwed ? 'chip due' : 'faint'}>{shows.names.nextStep[next.kind]}</span>}
    </>
  )
}

/** How often everybody is read anew while writes go on, in milliseconds. */
const EVERY = 1_000

/** Everybody with their standing and the nearest of what is open; what happened is not read for it. */
function useRows(): readonly Row[] | undefined {
  const { now, settings, zone } = useSurroundings()
  const everybody = useLiveAtMost(everyStanding, { tables: promiseTables, every: EVERY })
  const guesses = useGuessedZones()
  return useMemo(
    () =>
      everybody?.map(({ contact, open, standing, last }) => {
        const guessed = guesses.get(personId(contact.person))
        const context = { hasDraft: false, now, settings, myZone: zone, zone: contact.zone, guessed }
        const next = nearest(contact.person, stepsOf(contact.person, open, context), now)
        return {
          contact,
          standing: standingOf({ standing, open }, now),
          last,
          next: next.kind === 'none' ? undefined : next,
          isOwed: isOwedNow(next, now),
        }
      }),
    [everybody, guesses, now, settings, zone],
  )
}

/**
 * Those that are looked for, in order. Names are looked through at once; what was written is read once a search has begun, and
 * looked through as soon as it is there.
 */
function useFound(rows: readonly Row[] | undefined, words: string, wanted: Wanted, order: Order) {
  const { shows } = useSurroundings()
  const isSearched = words.trim() !== ''
  const written = useLiveAtMost(
    async () => (isSearched ? everyWord() : undefined),
    { tables: ['touchpoints', 'notes', 'joins'], every: EVERY },
    [isSearched],
  )
  const folded = useMemo(
    () =>
      isSearched && rows
        ? new Map(rows.map((row) => [row.contact, writtenOf(row.contact, written)] as const))
        : undefined,
    [isSearched, rows, written],
  )
  const isPlaced = (wanted.place ?? '').trim() !== ''
  const places = useLiveAtMost(
    async () => (isPlaced && rows ? everyPlace(rows.map(({ contact }) => contact.person)) : undefined),
    { tables: ['readings', 'corrections', 'joins'], every: EVERY },
    [isPlaced, rows?.length],
  )
  const inOrder = useMemo(() => rows && sortRows(rows, order, shows.code), [rows, order, shows])
  return useMemo(
    () =>
      inOrder?.filter(
        (row) =>
          fits(row, wanted) &&
          (!isPlaced || holds(fold(places?.get(personId(row.contact.person)) ?? ''), wanted.place ?? '')) &&
          (!isSearched || holds(folded?.get(row.contact) ?? '', words)),
      ),
    [inOrder, folded, places, words, wanted],
  )
}
