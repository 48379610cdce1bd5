import { bestPersona } from '../../../desk/best-persona.ts'
import { gather, judgePerson } from '../../../desk/judge-people.ts'
import { heardInEvery } from '../../../languages/recognises.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { changeContact } from '../../../store/people.ts'
import { MatchCard } from '../../parts/person/match-card.tsx'
import { Failed, useActs } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

interface PersonMatchProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** How a kept person matches the persona that they were kept for. */
export function PersonMatch({ contact, touchpoints }: PersonMatchProps) {
  const { texts, now } = useSurroundings()
  const { act, failed } = useActs()
  const { site, handle } = contact.person
  const gathered = useLive(
    () => gather([{ contact, touchpoints, hasDraft: false }]),
    [site, handle, touchpoints],
  )
  const persona = gathered?.personas.find(({ id }) => id === contact.persona) ?? gathered?.personas[0]
  if (!gathered || !persona) return null
  const [person] = gathered.people
  if (!person) return <p class="soft">{texts.people.noReading}</p>
  const match = judgePerson(person, gathered, { persona, now })
  return (
    <section>
      <h2>{texts.people.match}</h2>
      <MatchCard
        isBrief
        match={match}
        persona={persona}
        personas={gathered.personas}
        best={bestPersona(person.known, { ...gathered, heard: heardInEvery, touchpoints })}
        onPersona={(chosen) =>
          act((refused) => changeContact(contact.person, { persona: chosen.id }).orElse(refused))
        }
      />
      <Failed failed={failed} />
    </section>
  )
}
