import { personId } from '../../../model/person-key.ts'
import type { Persona, PersonaLine } from '../../../model/persona.ts'
import { useLive } from '../../parts/use-live.ts'
import { whoOf } from '../../parts/who.ts'
import { judgedPeople } from '../people/judged.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { lineText } from './line-text.ts'

/** Over everybody who is kept: who can help with which line of a persona, and which line nobody covers yet. */
export function Gaps({ persona }: { readonly persona: Persona }) {
  const { texts, shows, now } = useSurroundings()
  const needs = persona.lines.filter(
    ({ role }) => role === 'gap' || role === 'short-goal' || role === 'experience',
  )
  const people = useLive(() => judgedPeople(persona, { now }), [persona])
  if (!people || people.length === 0 || needs.length === 0) return null
  const covering = (line: PersonaLine, outcome: 'met' | 'partly') =>
    people.filter(({ match }) =>
      match.verdicts.some(
        (one) => one.criterion === 'need' && one.about === line.id && one.outcome === outcome,
      ),
    )
  return (
    <details>
      <summary>{texts.personas.gaps}</summary>
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
                  : some.map(({ contact }, at) => (
                      <span key={personId(contact.person)}>
                        {at > 0 && ', '}
                        <a href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
                          <bdi>{contact.name}</bdi>
                        </a>
                      </span>
                    ))}
                {some.length > 0 && met.length === 0 && ` (${shows.names.outcome.partly})`}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
