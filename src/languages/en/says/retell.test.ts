import { expect, it } from 'vitest'
import { retell } from './retell.ts'

it.each([
  ['I price a cello repair in three parts', 'you price a cello repair in three parts'],
  [
    'Our rota was a mess and the kitchen found it before we did',
    'your rota was a mess and the kitchen found it before you did',
  ],
  ["I'm slower than my own apprentices", "you're slower than your own apprentices"],
  [
    'I did nights for six years before anyone let me near a plan',
    'you did nights for six years before anyone let you near a plan',
  ],
  ['I thought I was ready', 'you thought you were ready'],
  ['I drove trucks in the US for six years', 'you drove trucks in the US for six years'],
  ['My first café lost us a year', 'your first café lost you a year'],
  ["We've moved the meeting to Monday", "you've moved the meeting to Monday"],
])('tells somebody what they wrote of themselves: %s', (sentence, told) => {
  expect(retell(sentence)).toBe(told)
})

it.each([
  ['somebody else is spoken to', 'I tell you what my rent is'],
  ['somebody is quoted', 'I asked “does it fit?” and waited'],
  ['the verb stands far from its “I”', 'I lost the shop and was ashamed for a month'],
  ['it does not begin with the writer', 'Nobody told me that I was wrong'],
  ['a number looks like the writer', 'I ran Phase I with two nurses'],
  ['a thing looks like what is the writer’s', 'I worked in a mine for nine years'],
  ['the verb stands behind “never”', 'I never was good at mornings'],
  ['“you wrote that you wrote”', 'I wrote down what happens at night'],
])('tells nothing where %s', (_, sentence) => {
  expect(retell(sentence)).toBeUndefined()
})
