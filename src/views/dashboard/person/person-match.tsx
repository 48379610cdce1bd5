import { matchWords } from '../../../languages/recognises.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { match } from '../../../pipeline.ts'
import { changeContact } from '../../../store/people.ts'
import { atHand } from '../../parts/desk/at-hand.ts'
import { bestPersona } from '../../parts/desk/best-persona.ts'
import { knownOf } from '../../parts/desk/desk-state.ts'
import { MatchCard } from '../../parts/person/match-card.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

interface PersonMatchProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** How a kept person matches the persona that they were kept for. */
export function PersonMatch({ contact, touchpoints }: PersonMatchProps) {
  const { texts, now } = useSurroundings()
  const at = useLive(() => atHand(contact.person), [contact.person.site, contact.person.handle])
  const persona = at?.personas.find(({ id }) => id === contact.persona) ?? at?.personas[0]
  if (!at || !persona) return null
  const known = knownOf(at)
  if (!known) return <p class="soft">{texts.people.noReading}</p>
  return (
    <MatchCard
      match={match(known, {
        persona,
        me: at.me,
        settings: at.settings,
        touchpoints,
        words: matchWords,
        now,
        vectors: at.vectors,
      })}
      persona={persona}
      personas={at.personas}
      best={bestPersona(known, at)}
      onPersona={(chosen) => changeContact(contact.person, { persona: chosen.id })}
    />
  )
}
