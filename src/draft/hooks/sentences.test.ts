import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { wishful, writer } from '../chosen.examples.ts'
import { findHooks } from '../hooks.ts'
import { me, now } from '../sample.examples.ts'
import { findHook, sentencesBehind } from './sentences.ts'

const context = { persona: wishful, me, now, lexicons: hookLexicons }
const all = findHooks(writer, context)
const behind = (id: string) =>
  sentencesBehind(all.find((one) => one.id === id)!, writer, context).best.map((one) => [one.id, one.quote])

it('a post brings three further sentences that can be cited whole, in the order of the text', () => {
  expect(all.find(({ id }) => id === 'post-0')?.quote).toBe('I present data to people who never asked for it')
  expect(behind('post-0')).toEqual([
    ['post-0-s5', 'Our budget meeting lasts eleven minutes now'],
    ['post-0-s6', 'Nobody reads the second page of a product plan'],
    ['post-0-s8', 'I show one number on each page'],
  ])
})

it('an article brings sentences below its title, About those beside the own way', () => {
  expect(behind('article-1')).toEqual([
    ['article-1-s1', 'I write every roadmap as a list of bets'],
    ['article-1-s2', 'A product plan without a price is a wish'],
  ])
  expect(behind('own-way-0')).toEqual([
    ['own-way-0-s2', 'A budget is a story with numbers in it'],
    ['own-way-0-s3', 'I write plans that finance can read'],
  ])
})

it('what is no text brings none, and no sentence is proposed', () => {
  expect(all.filter(({ id }) => /-s\d+$/u.test(id))).toEqual([])
  for (const { id } of all.filter(({ kind }) => !['post', 'article', 'own-way'].includes(kind)))
    expect(behind(id)).toEqual([])
})

it('a sentence keeps the text that it is of, and is joined with the user by what it says itself', () => {
  const post = all.find(({ id }) => id === 'post-0')!
  const [budget] = sentencesBehind(post, writer, context).best
  expect(budget).toMatchObject({ kind: 'post', fact: post.fact, at: post.at, topic: post.topic, cites: true })
  expect([post.line, budget?.line]).toEqual(['short', 'gap'])
})

it('is found by its id whatever else is wanted by then, also as what the text says best', () => {
  const wants = (text: string) => {
    const [first] = wishful.lines
    const persona = { ...wishful, lines: [{ ...first!, text: { en: text }, phrases: { en: [text] } }] }
    const other = { ...context, persona }
    return (id: string) => findHook(id, findHooks(writer, other), writer, other)?.quote
  }
  const meetings = 'run budget meetings that last eleven minutes'
  for (const wish of [meetings, 'present data'])
    expect(wants(wish)('post-0-s5')).toBe('Our budget meeting lasts eleven minutes now')
  expect(wants(meetings)('post-0')).toBe('Our budget meeting lasts eleven minutes now')
  expect(wants('present data')('post-0-s4')).toBeUndefined()
})
