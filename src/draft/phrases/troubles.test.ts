import { expect, it } from 'vitest'
import { loadLanguage } from '../../languages/language.ts'
import type { LanguageCode } from '../../model/language.ts'
import { findTroubles } from './troubles.ts'

const lexicons = { en: (await loadLanguage('en')).phrases, he: (await loadLanguage('he')).phrases }
const told = (answer: string, language: LanguageCode) =>
  findTroubles(answer, language, lexicons[language]).map(({ text }) => text)

it.each([
  [
    'en',
    'Pricing. I always go too low and end up working two days for nothing',
    'I always go too low and end up working two days for nothing',
  ],
  [
    'en',
    'to write reports the client understands, my drafts are always coming back full of red',
    'My drafts are always coming back full of red',
  ],
  ['en', 'how to price a coat, because i always say too little', 'I always say too little'],
  [
    'he',
    'להראות להנהלה משהו ברור, כי היום אני שולח טבלה ואף אחד לא פותח',
    'היום אני שולח טבלה ואף אחד לא פותח',
  ],
  ['he', 'לתמחר. אני נותנת מחיר לפי כמה הלקוח נראה נחמד', 'אני נותנת מחיר לפי כמה הלקוח נראה נחמד'],
] as const)('hears in %s what somebody tells of themselves: %s', (language, answer, said) => {
  expect(told(answer, language)).toEqual([said])
})

it.each([
  ['en', 'learn to weld. I want to open a workshop one day'],
  ['en', "Data or design, I'm not sure yet"],
  ['en', 'I think maybe leadership'],
  ['en', 'I always wonder: where do I begin?'],
  ['en', 'I am a baker and I want to learn how to run a shop'],
  [
    'en',
    'Voicing. I can tune all day, but when somebody at the keys says that the fifth octave is far too bright I get scared of the needles',
  ],
  [
    'he',
    'כיוון. אני יכול לכוון כל היום בלי להתעייף בכלל, אבל כשמישהו ליד הקלידים אומר שהאוקטבה החמישית בהירה מדי לאוזן של האולם הזה אני מפחד מהמחטים ומפסיק',
  ],
  ['he', 'ללמוד לרתך. אני רוצה לפתוח סדנה'],
  ['he', 'הנדסה או עיצוב, אני עוד לא סגורה על זה'],
] as const)('a wish, a doubt or a question in %s tells nothing of now: %s', (language, answer) => {
  expect(told(answer, language)).toEqual([])
})
