import { useMemo, useState } from 'preact/hooks'
import { fill, plural } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { personId } from '../../../model/person-key.ts'
import { type Standing, standings } from '../../../model/touchpoint.ts'
import { standing } from '../../../pipeline.ts'
import { everyNote } from '../../../store/people.ts'
import { fold } from '../../../text/fold.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { LongList } from '../../parts/long-list.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useLive } from '../../parts/use-live.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { MOST_COMPARED } from '../compare/compare-page.tsx'
import { useEverybody } from '../everybody.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'

interface Row {
  readonly contact: Contact
  readonly standing: Standing
  readonly last: string
}

/** Everybody who is kept: searched by words, filtered by standing. */
export function PeoplePage() {
  const { texts, shows } = useSurroundings()
  const [words, setWords] = useState('')
  const [wanted, setWanted] = useState<Standing | 'every'>('every')
  const [compared, setCompared] = useState<readonly string[]>([])
  const rows = useRows()
  const found = useFound(rows, words, wanted)
  if (!rows || !found) return <Waiting />
  const toggle = (id: string) =>
    setCompared(compared.includes(id) ? compared.filter((one) => one !== id) : [...compared, id])
  const present = standings.filter((one) => rows.some((row) => row.standing === one))
  return (
    <main class="stack">
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
          <ChoiceField
            label={texts.people.filter}
            value={wanted}
            options={[
              { value: 'every' as const, text: texts.people.everyStanding },
              ...present.map((value) => ({ value, text: shows.names.standing[value] })),
            ]}
            onValue={setWanted}
          />
        </div>
      )}
      {rows.length > 0 && (
        <p class="faint" role="status">
          {found.length > 0 ? plural(shows.code, texts.people.count, found.length) : texts.people.noneFound}{' '}
          {found.length === 0 && (
            <button type="button" class="quiet" onClick={() => [setWords(''), setWanted('every')]}>
              {texts.people.clearSearch}
            </button>
          )}
        </p>
      )}
      {compared.length > 0 && (
        <p class="row">
          {compared.length > 1 && compared.length <= MOST_COMPARED ? (
            <a class="button" href={addressOf({ page: 'compare', people: compared.map(whoOfId) })}>
              {texts.compare.open}
            </a>
          ) : (
            <span class="soft">{texts.compare.chooseMore}</span>
          )}
        </p>
      )}
      {found.length > 0 && (
        <LongList items={found} keyOf={({ contact }) => personId(contact.person)}>
          {(row) => (
            <PersonRow
              row={row}
              isCompared={compared.includes(personId(row.contact.person))}
              onCompare={() => toggle(personId(row.contact.person))}
            />
          )}
        </LongList>
      )}
    </main>
  )
}

interface PersonRowProps {
  readonly row: Row
  readonly isCompared: boolean
  readonly onCompare: () => void
}

function PersonRow({ row: { contact, standing }, isCompared, onCompare }: PersonRowProps) {
  const { texts, shows } = useSurroundings()
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={fill(texts.compare.choose, { name: contact.name })}
          checked={isCompared}
          onChange={onCompare}
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
    </>
  )
}

/** Everybody with their standing, whoever something happened with last first. */
function useRows(): readonly Row[] | undefined {
  const { now } = useSurroundings()
  const everybody = useEverybody()
  return useMemo(
    () =>
      everybody
        ?.map(({ contact, touchpoints, hasDraft }) => ({
          contact,
          standing: standing(touchpoints, { hasDraft, now }),
          last: touchpoints.at(-1)?.at ?? contact.since,
        }))
        .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0)),
    [everybody, now],
  )
}

/** Those that are looked for. Notes are read once a search has begun. */
function useFound(rows: readonly Row[] | undefined, words: string, wanted: Standing | 'every') {
  const isSearched = words.trim() !== ''
  const notes = useLive(async () => (isSearched ? everyNote() : undefined), [isSearched])
  const searched = useMemo(
    () =>
      isSearched && rows ? new Map(rows.map(({ contact }) => [contact, textOf(contact, notes)])) : undefined,
    [isSearched, rows, notes],
  )
  return useMemo(
    () =>
      rows?.filter(
        ({ contact, standing }) =>
          (wanted === 'every' || standing === wanted) &&
          (!isSearched || holds(searched?.get(contact) ?? '', words)),
      ),
    [rows, searched, words, wanted],
  )
}

/** What is searched of somebody, folded. */
const textOf = (contact: Contact, notes: ReadonlyMap<string, string> | undefined) =>
  fold(
    [
      contact.name,
      ...Object.values(contact.nameIn),
      contact.headline ?? '',
      notes?.get(personId(contact.person)) ?? '',
    ].join('\n'),
  )

/** Whether every word of a search stands in a folded text, in any script, whatever the accents. */
const holds = (folded: string, search: string) =>
  fold(search)
    .split(/\s+/u)
    .every((word) => folded.includes(word))
