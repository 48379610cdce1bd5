import { describe, expect, it } from 'vitest'
import { matchLexicons } from '../../src/languages/recognises.ts'
import { lintLexicons } from '../../src/linter/lint-lexicons.examples.ts'
import { conceptPhrases, concepts } from '../../src/match/concepts/index.ts'
import { type LanguageCode, languageCodes } from '../../src/model/language.ts'
import { beginsWith, patternOf } from '../../src/text/pattern.ts'
import { wordsOf } from '../../src/text/words.ts'

/** Common words that begin, or go on behind a joined letter, like a word of the vocabulary, and mean something else. */
const innocent: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'doctoral doctorate auditorium auditory rabbit rabbits directory directories tenderness tenderly tenderloin pitcher',
    'pitchfork hostage hostile hostility tailored tutorial pastoral foundering shoplifting storey lawn lawsuit lawnmower',
    'pathetic pathology planet plant plantation testimony testify testament brandy angelic medication medicate artificial',
    'article arthritis artillery bankrupt bankruptcy guardian motherboard nursery eventually boarding projector projectile',
    'productivity investigation investigate optimistic optimism organic organism priesthood authority authorize',
    'masterpiece diversity diverse divert growl workload workplace workout callous lobby priorities illustrated delegates',
    'caseload clientele journalistic lakeside partnered teamster guideline guidebook',
    'accountable accountability positional jobless mechanical servicemen groupie visage apiece',
  ].flatMap((line) => line.split(' ')),
  he: [
    'מלחמה המלחמה במלחמה מספר מספרים הספר ספרדית מדובר שמדובר חרטה חרטום טייסון מוכרח מוכרחים מוכר מחשב המחשב מחשבים',
    'שחשבת מצלמה המצלמה נגרם הנהגה ההנהגה מנהג מלומד מפקיד סופרמרקט סופרמן מסופר פסלון מנקב מנקז מתווכח שליחות',
    'מאפרה מוסכמה מסגרת קצב הקצב מעריכה אמנם אמריקה מוכרז מתמחר מתאמן מעצבן טריבונל סוציאליזם טכניון',
    'תופרח נגרר משקיען ממונע אתיופיה כימיקל',
  ].flatMap((line) => line.split(' ')),
}

/** Those that are an idea of working life of their own, though not the one that they begin like. */
const meant: Readonly<Record<string, readonly string[]>> = {
  doctoral: ['academic-writing'],
  productivity: ['time-management'],
  diversity: ['diversity'],
}

/** Every phrase of a tree of lists; a swap's phrase is its key. */
function phrasesOf(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree]
  if (Array.isArray(tree)) return tree.flatMap(phrasesOf)
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key === 'beside' || key === 'script' || key === 'fixes') return []
    return value === null || typeof value === 'string' ? [key] : phrasesOf(value)
  })
}

/** The shortest beginning that says something of a word: “=ב*” is meant to catch everything. */
const TELLING = 3

/** The open-ended words of a language’s vocabulary, each with the phrase that it stands in. */
const stemsIn = (language: LanguageCode) => {
  const phrases = [
    ...concepts.flatMap(({ id }) => conceptPhrases(id, language)),
    ...phrasesOf(matchLexicons[language]),
    ...phrasesOf(lintLexicons[language]),
  ]
  return phrases
    .filter((phrase) => /[*~]/u.test(phrase))
    .flatMap((phrase) =>
      patternOf(phrase).slots.flatMap((slot) =>
        'exact' in slot ? slot.begins.map((beginning) => ({ beginning, phrase })) : [],
      ),
    )
    .filter(({ beginning }) => beginning.replace(/[=~]/gu, '').length >= TELLING)
}

describe.each(languageCodes)('open-ended words in %s', (language) => {
  const stems = stemsIn(language)
  it('are many', () => expect(stems.length).toBeGreaterThan(200))
  it.each(innocent[language])('do not catch %s', (text) => {
    const forms = wordsOf(text).flatMap((word) => word.forms)
    const caught = stems.filter(({ beginning }) => forms.some((form) => beginsWith(form, beginning)))
    expect(caught.map(({ phrase }) => phrase)).toEqual([])
  })
  it.each(innocent[language])('name no idea but its own in %s', (text) => {
    const inText = concepts.filter(({ id }) =>
      conceptPhrases(id, language).some((phrase) => {
        const { slots, first } = patternOf(phrase)
        return (
          slots.length === 1 && wordsOf(text).some(({ forms }) => forms.some((form) => first.exact.has(form)))
        )
      }),
    )
    expect(inText.map(({ id }) => id)).toEqual(meant[text] ?? [])
  })
})
