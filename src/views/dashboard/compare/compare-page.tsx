import { useState } from 'preact/hooks'
import { type JudgedPerson, judgePeople } from '../../../desk/judge-people.ts'
import { type CriterionId, criterionIds, type Outcome } from '../../../model/match.ts'
import { personId } from '../../../model/person-key.ts'
import type { Persona } from '../../../model/persona.ts'
import { overview } from '../../../store/overview.ts'
import { everyKey } from '../../../store/people.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Shape } from '../../parts/person/shape.tsx'
import { verdictTitle } from '../../parts/person/verdict-text.ts'
import { useLive } from '../../parts/use-live.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'

/** The most people who can be looked at side by side. */
export const MOST_COMPARED = 4

/** Two to four people side by side, criterion by criterion: no number says who is better. */
export function ComparePage({ people }: { readonly people: readonly string[] }) {
  const { texts, settings, now } = useSurroundings()
  const personas = useLive(storedPersonas)
  const [chosen, setChosen] = useState<string>()
  const persona = personas?.find(({ id }) => id === (chosen ?? settings.activePersona)) ?? personas?.[0]
  const compared = useLive(
    async () => persona && judgePeople(await overview(await findNamed(people)), persona, now),
    [persona, people.join()],
  )
  if (!personas || (persona && !compared)) return <Waiting />
  return (
    <main class="stack">
      <h1>{texts.compare.title}</h1>
      <p class="soft">{texts.compare.lead}</p>
      {personas.length > 1 && persona && (
        <ChoiceField
          label={texts.compare.persona}
          value={persona.id}
          options={personas.map(({ id, title }) => ({ value: id, text: title || texts.personas.untitled }))}
          onValue={setChosen}
        />
      )}
      {persona && compared && compared.length > 1 ? (
        <Table persona={persona} people={compared} />
      ) : (
        <p class="soft">
          {texts.compare.tooFew} <a href={addressOf({ page: 'people' })}>{texts.people.title}</a>
        </p>
      )}
    </main>
  )
}

/** The keys of those whom an address names: it does so by digests, which nothing but a key can be held against. */
const findNamed = async (people: readonly string[]) =>
  (await everyKey()).filter((person) => people.includes(whoOf(person))).slice(0, MOST_COMPARED)

interface TableProps {
  readonly persona: Persona
  readonly people: readonly JudgedPerson[]
}

/** One row a criterion and need, one column a person. */
function Table({ persona, people }: TableProps) {
  const { shows } = useSurroundings()
  const rows = criterionIds.flatMap((criterion): readonly { criterion: CriterionId; about?: string }[] => {
    const abouts = new Set(
      people.flatMap(({ match }) =>
        match.verdicts.filter((one) => one.criterion === criterion).map((one) => one.about),
      ),
    )
    return [...abouts].map((about) => ({ criterion, ...(about !== undefined && { about }) }))
  })
  const verdictOf = ({ match }: JudgedPerson, row: (typeof rows)[number]) =>
    match.verdicts.find((one) => one.criterion === row.criterion && one.about === row.about)
  const titleOf = (row: (typeof rows)[number]) => {
    const verdict = people.flatMap((person) => verdictOf(person, row) ?? [])[0]
    return verdict ? verdictTitle(verdict, persona, shows) : shows.names.criterion[row.criterion]
  }
  return (
    <div class="card scroll">
      <table class="compare">
        <thead>
          <tr>
            <td />
            {people.map(({ contact, match }) => (
              <th key={personId(contact.person)} scope="col">
                <a href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
                  <bdi>{contact.name}</bdi>
                </a>
                <span class="faint block">{match.band ? shows.names.band[match.band] : ''}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.criterion} ${row.about ?? ''}`}>
              <th scope="row">{titleOf(row)}</th>
              {people.map((person) => {
                const verdict = verdictOf(person, row)
                return (
                  <td key={personId(person.contact.person)}>
                    <Cell
                      outcome={verdict?.outcome ?? 'unknown'}
                      quote={verdict && 'evidence' in verdict ? verdict.evidence[0].quote : ''}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ outcome, quote }: { readonly outcome: Outcome; readonly quote: string }) {
  const { shows } = useSurroundings()
  return (
    <>
      <span class={`row close verdict ${outcome}`}>
        <Shape outcome={outcome} />
        <span>{shows.names.outcome[outcome]}</span>
      </span>
      {quote && (
        <span class="faint block two-lines" dir="auto">
          {quote}
        </span>
      )}
    </>
  )
}
