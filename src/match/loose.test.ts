import { describe, expect, it } from 'vitest'
import { matchLexicons } from '../languages/recognises.ts'
import { asidesIn } from './asides.ts'
import { understand } from './understand.ts'

const heard = (wish: string, beside: readonly string[] = []) =>
  understand(wish, 'short-goal', matchLexicons, beside)
const told = (wish: string) =>
  asidesIn(wish, matchLexicons).asides.map(({ start, end }) => wish.slice(start, end))

describe('what a wish only tells', () => {
  it.each([
    ['write a forecast, when sales promise things', ['when sales promise things']],
    ['lead a crew. both times they hired somebody else', ['they hired somebody else']],
    ['tune pianos, my boss pays for no course', ['my boss pays for no course']],
    ['ללמד מבוגרים כי אין לי כוח לילדים', ['כי אין לי כוח לילדים']],
  ])('is set apart: “%s”', (wish, aside) => expect(told(wish)).toEqual(aside))
  it.each(['I have no idea how to price', 'when to sell', 'we need a plan', 'אני רוצה ללמד'])(
    'is none where it is what is wished for: “%s”',
    (wish) => expect(told(wish)).toEqual([]),
  )
  it.each([
    ['write a forecast, when sales promise things', 'sales'],
    ['say no to my general manager', 'general-management'],
    ['work in a recruiting company as a driver', 'recruiting'],
    ['lean in practice. I sat in audit for years', 'audit'],
  ])('names no idea, nor does whoever is spoken of, nor a firm: “%s” is no %s', (wish, idea) =>
    expect(heard(wish).concepts).not.toContain(idea),
  )
  it('names one where it is what they are', () =>
    expect(heard('kids who stutter', ['speech-therapy']).concepts).toContain('speech-therapy'))
})

describe('an idea that leaves much of a wish unexplained', () => {
  it.each([
    ['retire at 63 to the coast', 'second-career'],
    ['plan a whole day of cars', 'time-management'],
    ['a table by the hospital gardens', 'healthcare'],
  ])('is asked about: “%s” is no %s', (wish, idea) => {
    expect(heard(wish).concepts).not.toContain(idea)
    expect(heard(wish).perhaps).toContain(idea)
    expect(heard(wish).words.length).toBeGreaterThan(0)
  })
  it.each([
    ['its name being all of a thing', 'clay tablets, beekeeping', 'beekeeping', []],
    ['its name being one that nothing else has', 'write big slow forms in excel', 'excel', []],
    ['being what somebody wants to be', 'leave the bank, retrain as a gardener', 'farming', []],
    ['who says it', 'count nineteen of forty hives', 'beekeeping', ['beekeeping']],
  ])('is settled by %s', (_, wish, idea, beside) => expect(heard(wish, beside).concepts).toContain(idea))
})

describe('what a wish refuses', () => {
  it.each([
    ['speak at length without my brain melting', 'neuroscience'],
    ['treat mites without chemicals, if there is a way', 'chemistry'],
    ['write reports, rather than sell them for pennies', 'sales'],
  ])('is no idea that one word of it only sounds like: “%s” does not refuse %s', (wish, idea) =>
    expect(heard(wish).not).not.toContain(idea),
  )
  it.each([
    ['lead engineers without managing people', 'people-management'],
    ['python instead of excel', 'excel'],
    ['my own salon without hiring employees', 'hiring'],
  ])('is one that all of it names: “%s” refuses %s', (wish, idea) => expect(heard(wish).not).toContain(idea))
})
