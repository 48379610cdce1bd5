import { conceptLabel } from '../match/concepts/index.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Me } from '../model/me.ts'
import type { LineId, Persona } from '../model/persona.ts'

/** A line of the persona or of About me that cannot speak in a language yet. */
export type MissingText = { readonly line: LineId } | { readonly me: 'intro' | 'offer' }

/** What the draft should ask once: “How do you say this in English?” */
export function findMissing(persona: Persona, me: Me, language: LanguageCode): readonly MissingText[] {
  const lines = persona.lines.filter(
    ({ role, text, concepts, phrases }) =>
      role !== 'quality' &&
      role !== 'experience' &&
      !text[language] &&
      !phrases?.[language] &&
      !concepts.some((concept) => conceptLabel(concept, language)),
  )
  const aboutMe = (['intro', 'offer'] as const).filter(
    (field) =>
      !me[field][language] &&
      !(field === 'intro' && me.who?.[language] !== undefined) &&
      Object.values(me[field]).some(Boolean),
  )
  return [...lines.map(({ id }) => ({ line: id })), ...aboutMe.map((field) => ({ me: field }))]
}
