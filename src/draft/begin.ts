import { parse } from 'valibot'
import type { MatchLexicons } from '../match/lexicon.ts'
import { type Answers, type PersonaIds, personaFrom } from '../match/persona.ts'
import type { LanguageCode } from '../model/language.ts'
import { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { languageOf } from '../text/scripts.ts'
import type { PhraseLexicon } from './phrases/phrase-lexicon.ts'
import { proposePhrases } from './phrases/propose-phrases.ts'
import { proposeWho, type Who } from './phrases/who.ts'

/** What a beginning is made with. */
export interface BeginContext {
  readonly ids: PersonaIds
  readonly matchLexicons: MatchLexicons
  readonly phraseLexicons: Readonly<Record<LanguageCode, PhraseLexicon>>
  /** What is known about the user already. */
  readonly before?: Me | undefined
  /** The language of an answer in none of ours. */
  readonly language: LanguageCode
}

/** The first persona and About me, as three answers give them, with the clauses that are proposed for messages. */
export function begin(
  answers: Answers,
  { ids, matchLexicons, phraseLexicons, before = parse(Me, {}), language }: BeginContext,
): { readonly persona: Persona; readonly me: Me } {
  const persona = personaFrom(answers, ids, matchLexicons)
  const lines = persona.lines.map((line) => {
    const code = languageOf(Object.values(line.text).join(' ')) ?? language
    const phrases = proposePhrases(line.text[code] ?? '', code, phraseLexicons[code], line.role)
    return phrases.length === 0 ? line : { ...line, phrases: { [code]: phrases }, confirmed: false }
  })
  const spoken = languageOf(answers.intro) ?? language
  const me = { ...before, intro: { ...before.intro, [spoken]: answers.intro.trim() } }
  const who = proposeWho(answers.intro, me, spoken, phraseLexicons[spoken])
  return { persona: { ...persona, lines }, me: who ? joinProposed(me, spoken, who) : me }
}

/** About me with what is proposed; what was accepted for another language stays. */
function joinProposed(me: Me, code: LanguageCode, { long, short }: Who): Me {
  if (me.whoConfirmed) {
    const { [code]: _, ...who } = me.who ?? {}
    const { [code]: __, ...whoShort } = me.whoShort ?? {}
    return { ...me, who, whoShort }
  }
  return {
    ...me,
    who: { [code]: long },
    whoShort: short === undefined ? {} : { [code]: short },
    whoConfirmed: false,
  }
}
