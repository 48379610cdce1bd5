import { expect, it } from 'vitest'
import { hooks as english } from '../../src/languages/en/says/hooks/index.ts'
import { hooks as hebrew } from '../../src/languages/he/says/hooks/index.ts'
import { languageCodes } from '../../src/model/language.ts'

const says = { en: english, he: hebrew }
const sentences = (code: keyof typeof says) =>
  Object.values(says[code]).flatMap(({ messages, notes }) => [
    ...messages.flat().flatMap(({ opening, who, question }) => [opening, who, question]),
    ...notes.flat().flatMap(({ who, hook = '', ask }) => [who, hook, ask]),
  ])

it.each(languageCodes)('no sentence in %s says that a text is on what the user wants', (code) => {
  const claims =
    /(?:post|article|talk|project|publication|something) on that|close to what I want to learn|על זה (?:פוסט|מאמר|הרצאה|פרויקט)|שלך בנושא(?! \{)|למה שאני רוצה ללמוד/u
  expect(sentences(code).filter((one) => claims.test(one))).toEqual([])
})

it.each(languageCodes)(
  'a text without a name is that of its day or one of several; else what joins the two is said, in %s',
  (code) => {
    const { post, article } = says[code]
    const called =
      /\{(?:about|quote|retold|title|isNow|wasRole|stepTo|day|bothWorked|BothWorked|bothStudied)\}|ne of your articles|אחד המאמרים שלך/u
    for (const { messages, notes } of [post, article]) {
      for (const { opening } of messages.flat()) expect(opening).toMatch(called)
      for (const { hook } of notes.flat()) if (hook !== undefined) expect(hook).toMatch(called)
    }
  },
)

it.each(languageCodes)('what nothing joins asks for one thing, and asks it, in %s', (code) => {
  const { own } = says[code]
  const asked = (sentence: string) => sentence.replace(/\{\?\w+\}/gu, '').split('?')
  for (const { question } of own.messages.flat()) expect(asked(question)).toHaveLength(2)
  for (const { ask } of own.notes.flat()) {
    expect(asked(ask)).toHaveLength(2)
    expect(ask).not.toMatch(/one question(?!: \{)|one thing\?|שאלה אחת(?!: \{)|משהו אחד/u)
  }
})
