import { expect, it } from 'vitest'
import { phraseBook } from './phrase-book.ts'
import { wordsOf } from './words.ts'

it('finds the phrases of many lists in one walk, the longest of each list at each word', () => {
  const book = phraseBook({ ask: ['be (my|a) mentor*', 'be'], time: ['minute*', '15 minute*'] })
  const text = 'Be mentored for 15 minutes; be my mentor, be kind'
  const found = book.find(wordsOf(text))
  const said = (list: 'ask' | 'time') =>
    found(list).map((hit) => [text.slice(hit.start, hit.end), hit.phrase])
  expect(said('ask')).toEqual([
    ['Be mentored', 0],
    ['be my mentor', 0],
    ['be', 1],
  ])
  expect(said('time')).toEqual([['15 minutes', 1]])
})

it('refuses a phrase that begins with a word that may be left out', () => {
  expect(() => phraseBook({ ask: ['(a) mentor'] })).toThrow('must begin with a word')
})
