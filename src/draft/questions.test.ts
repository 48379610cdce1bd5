import { expect, test } from 'vitest'
import { questionLexicon as english } from '../languages/en/recognises/questions.ts'
import { says as saysEnglish } from '../languages/en/says/index.ts'
import { questionLexicon as hebrew } from '../languages/he/recognises/questions.ts'
import { says as saysHebrew } from '../languages/he/says/index.ts'
import { phraseLexicons } from '../languages/phrases.ts'
import { hookLexicons } from '../languages/recognises.ts'
import { noEntries } from '../model/reading.ts'
import { findAnswer } from './find-answer.ts'
import { listQuestions } from './questions.ts'
import { me, noa, now, persona, settings } from './sample.examples.ts'

const bank = (language: 'en' | 'he', own: readonly string[] = [], known = noa) =>
  listQuestions({
    ...{ persona, me, known, now, language, seed: 0, touchpoints: [], hookLexicons },
    phrases: phraseLexicons[language],
    settings: { ...settings, questions: { [language]: own } },
    says: language === 'en' ? saysEnglish : saysHebrew,
    answered: language === 'en' ? english : hebrew,
  })

test('the bank holds the own questions, several on each matter of the persona, and those always worth asking', () => {
  const { own, made, general } = bank('en', ['How do you say no to a roadmap?'])
  expect(own).toEqual(['How do you say no to a roadmap?'])
  expect(made).toHaveLength(4)
  expect(made.join(' ')).toContain('move into product management')
  expect(made.join(' ')).toContain('present data to stakeholders who are not technical')
  expect(general).toContain('How is feedback usually given in your team?')
  expect(general).toContain('What is the best way to reach you: e-mail, chat or a call?')
})

test('the bank speaks the language of the message', () => {
  const { made, general } = bank('he')
  expect([...made, ...general].every((question) => /^\p{Script=Hebrew}/u.test(question))).toBe(true)
})

test.each([
  ['en', 'Where are you based?', 'Gothenburg, Sweden'],
  ['en', 'Where did you study?', 'Lund University'],
  ['en', 'How long have you been a product manager?', 'Product Manager'],
  ['en', "What's your current role?", 'Product Manager'],
  ['he', 'איפה למדת?', 'Lund University'],
  ['he', 'איפה את גרה?', 'Gothenburg, Sweden'],
  ['he', 'מה התפקיד הנוכחי שלך?', 'Product Manager'],
  ['he', 'כמה זמן את בתפקיד?', 'Product Manager'],
] as const)('the profile answers (%s) “%s”', (language, question, words) => {
  expect(findAnswer(question, noa, language === 'en' ? english : hebrew)).toBe(words)
  expect(bank(language, [question]).own).toEqual([])
})

test.each([
  ['en', 'Where do you see data teams in three years?'],
  ['en', 'What would you do differently in your first year?'],
  ['en', 'What did you have to learn first?'],
  ['en', 'How do you decide what not to do?'],
  ['he', 'מה למדת מהטעות הראשונה?'],
  ['he', 'איך נכון להחליט מה לא לעשות?'],
  ['he', 'מתי נכון לעבור תפקיד?'],
] as const)('no profile answers (%s) “%s”', (language, question) => {
  expect(findAnswer(question, noa, language === 'en' ? english : hebrew)).toBeUndefined()
  expect(bank(language, [question]).own).toEqual([question])
})

test('what was not read is worth asking', () => {
  const { place: _, ...profile } = noa.profile
  const known = { ...noa, profile: { ...profile, ...noEntries } }
  expect(bank('en', ['Where are you based?', 'Where did you study?'], known).own).toHaveLength(2)
})

test.each(['en', 'he'] as const)(
  'no question of the bank itself is answered by a profile (%s)',
  (language) => {
    const { questions } = language === 'en' ? saysEnglish : saysHebrew
    const all = [...questions.want, ...questions.aim, ...questions.any, ...questions.always]
    expect(all.filter((one) => findAnswer(one, noa, language === 'en' ? english : hebrew))).toEqual([])
  },
)
