import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { phraseLexicons } from '../../languages/phrases.ts'
import type { LanguageCode } from '../../model/language.ts'
import { Me } from '../../model/me.ts'
import { proposePhrases } from './propose-phrases.ts'
import { whoOf } from './who.ts'

const who = (code: LanguageCode, intro: string, me: Readonly<Record<string, unknown>> = {}) =>
  whoOf(parse(Me, { ...me, intro: { [code]: intro } }), code, phraseLexicons[code])?.long

it.each([
  [
    'Saddle maker at a tannery on the coast. Nobody asks twice',
    'Saddle Maker',
    "I'm a saddle maker at a tannery on the coast",
  ],
  [
    "six winters on the ice road. I'm good at it and I want to stop",
    'Snow Plough Driver',
    "I'm a snow plough driver in Kiruna",
  ],
  ['Blackmoor Organs', 'Organ Builder and Voicer', "I'm an organ builder and voicer in Kiruna"],
])('who writes is a trade: %s', (intro, role, expected) => {
  expect(who('en', intro, { role, place: 'Kiruna, Norrbotten' })).toBe(expected)
})

it.each([
  ['שוזרת וקולעת סלים, עצמאית 4 שנים בגליל', 'שוזרת סלים', 'אני שוזרת וקולעת סלים, עצמאית כבר 4 שנים'],
  ['נפח בחיפה מגיל 19. כן, עדיין', 'נפח', 'אני נפח בחיפה מגיל 19'],
  ['אני טוב בזה ורוצה ללכת. עשר שנים בים', 'שייט', undefined],
])('who writes is a trade: %s', (intro, role, expected) => {
  const said = who('he', intro, { role })
  if (expected === undefined) expect(said).toBeTruthy()
  else expect(said).toContain(expected)
})

it.each([
  [
    'en',
    'weaving evenly + taking on a helper and showing them the loom',
    ['get better at weaving evenly', 'get better at taking on a helper and showing them the loom'],
  ],
  [
    'en',
    'Work with dogs before they come to us. not cats.',
    ['learn to work with dogs before they come to us'],
  ],
  ['en', 'how you get taken seriously by surgeons', ['get taken seriously by surgeons']],
  ['en', 'how to sharpen a plane. put me near a chisel and i bleed', ['learn how to sharpen a plane']],
  ['he', 'להגיד לא, ואקסל ברמה טובה', ['ללמוד להגיד לא', 'להשתפר באקסל ברמה טובה']],
  ['he', 'budget וכל המושגים של ההנהלה', ['להשתפר ב־budget ובכל המושגים של ההנהלה']],
] as const)('%s wishes are whole: %s', (code, answer, expected) => {
  expect(proposePhrases(answer, code, phraseLexicons[code])).toEqual(expected)
})
