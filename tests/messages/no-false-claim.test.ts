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

it.each(languageCodes)('a post or an article without a name is called by its day in %s', (code) => {
  const { post, article } = says[code]
  const called = /\{(?:about|those|quote|title|day)\}/u
  for (const { messages, notes } of [post, article]) {
    for (const { opening, question } of messages.flat()) expect(`${opening} ${question}`).toMatch(called)
    for (const { hook = '', ask } of notes.flat()) expect(`${hook} ${ask}`).toMatch(called)
  }
})

it.each(languageCodes)('what nothing joins asks for no more than one thing in %s', (code) => {
  const { own } = says[code]
  for (const { question } of own.messages.flat()) expect(question.split('?')).toHaveLength(2)
  for (const { ask } of own.notes.flat())
    expect(ask).not.toMatch(/one question|one thing\?|שאלה אחת|משהו אחד/u)
})
