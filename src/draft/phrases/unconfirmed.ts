import type { LanguageCode } from '../../model/language.ts'
import type { Me } from '../../model/me.ts'
import type { LineId, LineRole, Persona } from '../../model/persona.ts'
import type { PhraseWords } from './phrase-words.ts'
import { phrasesOf } from './phrases-of.ts'
import { whoOf } from './who.ts'

/** A part of the user's own wording that a message would use and that the user has not accepted yet. */
export type Unconfirmed = { readonly line: LineId } | { readonly me: 'who' }

/** The roles of the lines that a message speaks; qualities become questions, experience only chooses. */
const spoken: readonly LineRole[] = ['gap', 'short-goal', 'long-goal']

/** What a message in a language would say in the user's name unseen: a line's phrases, or who they are. */
export function unconfirmed(
  persona: Persona,
  me: Me,
  language: LanguageCode,
  words: PhraseWords,
): readonly Unconfirmed[] {
  const lines = persona.lines.filter(
    (line) => !(line.confirmed && line.phrases?.[language]) && phrasesOf(line, language, words).length > 0,
  )
  const who = !(me.whoConfirmed && me.who?.[language]) && whoOf(me, language, words) !== undefined
  return [...(who ? [{ me: 'who' } as const] : []), ...lines.map(({ id }) => ({ line: id }))]
}
