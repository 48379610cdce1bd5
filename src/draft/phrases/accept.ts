import type { LanguageCode } from '../../model/language.ts'
import type { Me } from '../../model/me.ts'
import type { Persona, PersonaLine } from '../../model/persona.ts'
import type { Unconfirmed } from './unconfirmed.ts'
import type { Who } from './who.ts'

/** What the user typed as it stands inside a sentence: in one line, without a mark at its end. */
export const asClause = (typed: string): string =>
  typed.replace(/\s+/gu, ' ').replace(/^[\s.,;:!?]+|[\s.,;:!?]+$/gu, '')

/**
 * A line with the clauses that the user accepted for a language; an empty list is accepted too and is not asked about again.
 * Proposals for another language that were not accepted are made anew when a message needs them.
 */
export function withPhrases(
  line: PersonaLine,
  language: LanguageCode,
  phrases: readonly string[],
): PersonaLine {
  const accepted = phrases.map(asClause).filter((phrase) => phrase !== '')
  const others = line.confirmed ? line.phrases : undefined
  return { ...line, phrases: { ...others, [language]: accepted }, confirmed: true }
}

/** A line whose text in a language was changed: what was said for the old text is gone. */
export function withoutPhrases(line: PersonaLine, language: LanguageCode): PersonaLine {
  const { [language]: _, ...others } = line.phrases ?? {}
  return { ...line, phrases: others }
}

/** About me with the clauses that the user accepted for a language. */
export function withWho(me: Me, language: LanguageCode, { long, short = '' }: Who): Me {
  const others = me.whoConfirmed ? { who: me.who, short: me.whoShort } : undefined
  return {
    ...me,
    who: { ...others?.who, [language]: asClause(long) },
    whoShort: { ...others?.short, [language]: asClause(short) },
    whoConfirmed: true,
  }
}

/** About me whose line was changed: what was said for the old one is gone. */
export function withIntro(me: Me, language: LanguageCode, text: string): Me {
  const { [language]: _, ...who } = me.who ?? {}
  const { [language]: __, ...whoShort } = me.whoShort ?? {}
  return { ...me, intro: { ...me.intro, [language]: text }, who, whoShort }
}

/** Who is spoken for, and about what. */
export interface Spoken {
  readonly persona: Persona
  readonly me: Me
}

/** Persona and About me with everything that the user accepted for a language. */
export function withAccepted(spoken: Spoken, language: LanguageCode, parts: readonly Unconfirmed[]): Spoken {
  return parts.reduce<Spoken>(({ persona, me }, part) => {
    if ('me' in part && part.me === 'who')
      return { persona, me: withWho(me, language, part.who ?? { long: '' }) }
    if ('me' in part)
      return { persona, me: { ...me, nameIn: { ...me.nameIn, [language]: asClause(part.name) } } }
    const lines = persona.lines.map((line) =>
      line.id === part.line ? withPhrases(line, language, part.phrases) : line,
    )
    return { persona: { ...persona, lines }, me }
  }, spoken)
}
