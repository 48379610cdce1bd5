import { fill } from '../../../languages/fill.ts'
import { languageCodes } from '../../../model/language.ts'
import type { Persona, PersonaLine } from '../../../model/persona.ts'
import { savePersona } from '../../../store/personas.ts'
import { useShows } from '../interface.tsx'
import { Failed, useOneAct } from '../use-acts.tsx'
import { DidYouMean } from './did-you-mean.tsx'

interface NotUnderstoodProps {
  readonly persona: Persona
  readonly line: PersonaLine
  /** Called with the persona as it is kept, once an idea was chosen for the wish. */
  readonly onUnderstood: (persona: Persona) => void
}

/** A wish in which no idea was understood, with what it may mean. */
export function NotUnderstood({ persona, line, onUnderstood }: NotUnderstoodProps) {
  const { code, popup } = useShows()
  const { act, failed } = useOneAct()
  const wish = line.text[code] ?? languageCodes.map((one) => line.text[one]).find((text) => text) ?? ''
  const pick = (concept: string) =>
    act(async (refused) => {
      const lines = persona.lines.map((one) =>
        one.id === line.id ? { ...one, concepts: [...one.concepts, concept] } : one,
      )
      const kept = await savePersona({ ...persona, lines }).orElse(refused)
      if (kept) onUnderstood(kept.value)
      return kept
    })
  return (
    <div class="stack tight">
      <p class="faint">{fill(popup.match.notUnderstood, { wish })}</p>
      <DidYouMean wish={wish} onPick={pick} />
      <Failed failed={failed} />
    </div>
  )
}
