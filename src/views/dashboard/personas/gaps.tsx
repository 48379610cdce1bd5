import { useEffect, useState } from 'preact/hooks'
import { type JudgedPerson, judgePeople } from '../../../desk/judge-people.ts'
import { fill } from '../../../languages/fill.ts'
import { personId } from '../../../model/person-key.ts'
import type { Persona, PersonaLine } from '../../../model/persona.ts'
import { whoOf } from '../../parts/who.ts'
import { useEverybody } from '../everybody.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { lineText } from './line-text.ts'

/** Over everybody who is kept: who can help with which line of a persona, and which line nobody covers yet. Judged once it is opened. */
export function Gaps({ persona }: { readonly persona: Persona }) {
  const { texts } = useSurroundings()
  const everybody = useEverybody()
  const [isOpen, setOpen] = useState(false)
  const needs = persona.lines.filter(
    ({ role }) => role === 'gap' || role === 'short-goal' || role === 'experience',
  )
  if (needs.length === 0 || !everybody?.some(({ contact }) => !contact.sample)) return null
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.personas.gaps}</summary>
      {isOpen && <Needs persona={persona} needs={needs} />}
    </details>
  )
}

/** How many people are named for one line; the others are counted. */
const MOST_NAMED = 20

interface NeedsProps {
  readonly persona: Persona
  readonly needs: readonly PersonaLine[]
}

function Needs({ persona, needs }: NeedsProps) {
  const { texts, shows } = useSurroundings()
  const people = useJudged(persona)
  if (!people) return <p role="status">{texts.wait}</p>
  const covering = (line: PersonaLine, outcome: 'met' | 'partly') =>
    people.filter(({ match }) =>
      match.verdicts.some(
        (one) => one.criterion === 'need' && one.about === line.id && one.outcome === outcome,
      ),
    )
  return (
    <ul class="lines">
      {needs.map((line) => {
        const [met, partly] = [covering(line, 'met'), covering(line, 'partly')]
        const some = met.length > 0 ? met : partly
        return (
          <li key={line.id}>
            <bdi>{lineText(line, shows.code)}</bdi>
            <span class={some.length > 0 ? 'soft' : 'chip due'}>
              {some.length === 0
                ? texts.personas.nobodyYet
                : some.slice(0, MOST_NAMED).map(({ contact }, at) => (
                    <span key={personId(contact.person)}>
                      {at > 0 && ', '}
                      <a href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
                        <bdi>{contact.name}</bdi>
                      </a>
                    </span>
                  ))}
              {some.length > MOST_NAMED &&
                `, ${fill(shows.popup.match.more, { count: some.length - MOST_NAMED })}`}
              {some.length > 0 && met.length === 0 && ` (${shows.names.outcome.partly})`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Everybody as they match a persona, judged anew when the persona or somebody changes; undefined until the first time is over. */
function useJudged(persona: Persona): readonly JudgedPerson[] | undefined {
  const { now } = useSurroundings()
  const everybody = useEverybody()
  const [judged, setJudged] = useState<readonly JudgedPerson[]>()
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  useEffect(() => {
    let isWanted = true
    judgePeople(everybody ?? [], persona, now, () => isWanted).then(
      (people) => isWanted && setJudged(people),
      (error: unknown) => isWanted && setFailure({ error }),
    )
    return () => {
      isWanted = false
    }
  }, [persona, everybody])
  if (failure) throw failure.error
  return judged
}
