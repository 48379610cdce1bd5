import { useState } from 'preact/hooks'
import { fill, plural } from '../../../languages/fill.ts'
import { personId } from '../../../model/person-key.ts'
import { type Standing, standings } from '../../../model/touchpoint.ts'
import { standing } from '../../../pipeline.ts'
import { overview } from '../../../store/overview.ts'
import { fold } from '../../../text/fold.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useLive } from '../../parts/use-live.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { MOST_COMPARED } from '../compare/compare-page.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Everybody who is kept: searched by words, filtered by standing. */
export function PeoplePage() {
  const { texts, shows, now } = useSurroundings()
  const [words, setWords] = useState('')
  const [wanted, setWanted] = useState<Standing | 'every'>('every')
  const [compared, setCompared] = useState<readonly string[]>([])
  const toggle = (id: string) =>
    setCompared(compared.includes(id) ? compared.filter((one) => one !== id) : [...compared, id])
  const people = useLive(overview)
  if (!people) return <main />
  const rows = people.map((one) => ({
    contact: one.contact,
    standing: standing(one.touchpoints, { hasDraft: one.hasDraft, now }),
    last: one.touchpoints.at(-1)?.at ?? one.contact.since,
  }))
  const found = rows
    .filter((row) => wanted === 'every' || row.standing === wanted)
    .filter((row) =>
      holds(
        `${row.contact.name}\n${Object.values(row.contact.nameIn).join('\n')}\n${row.contact.headline ?? ''}\n${row.contact.notes}`,
        words,
      ),
    )
    .sort((a, b) => b.last.localeCompare(a.last))
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
        <ul class="card todos">
          {found.map(({ contact, standing }) => (
            <li key={personId(contact.person)} class="todo">
              <label class="tick">
                <input
                  type="checkbox"
                  aria-label={fill(texts.compare.choose, { name: contact.name })}
                  checked={compared.includes(personId(contact.person))}
                  onChange={() => toggle(personId(contact.person))}
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
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}

/** Whether every word of a search stands in a text, in any script, whatever the accents. */
const holds = (text: string, search: string) => {
  const folded = fold(text)
  return fold(search)
    .split(/\s+/u)
    .every((word) => folded.includes(word))
}
