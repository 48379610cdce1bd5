import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { worlds } from '../../../tests/worlds.ts'
import { phraseLexicons } from '../../languages/phrases.ts'
import { languageCodes } from '../../model/language.ts'
import { Me } from '../../model/me.ts'
import * as english from './english.examples.ts'
import * as hebrew from './hebrew.examples.ts'
import { LONGEST_PHRASE, MOST_PHRASES, proposePhrases } from './propose-phrases.ts'
import { LONGEST_SHORT_WHO, LONGEST_WHO, proposeWho } from './who.ts'

const examples = { en: english, he: hebrew }
const nobody = parse(Me, {})

describe.each(languageCodes)('the clauses of answers in %s', (code) => {
  const { wishes, introductions } = examples[code]
  it.each(wishes)('%s: %s', (role, answer, expected) => {
    expect(proposePhrases(answer, code, phraseLexicons[code], role)).toEqual(expected)
  })
  it.each(introductions.map((one) => [one[0], one] as const))('who: %s', (answer, [, long, short]) => {
    const who = proposeWho(answer, nobody, code, phraseLexicons[code])
    expect([who?.long ?? null, who?.short]).toEqual([long ?? null, short])
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'I want to',
        'want to',
        'learn how to',
        'lead',
        'my team',
        '🚀',
        '@',
        ',',
        '.',
        '!!',
        ' - ',
        '\n• ',
        'also',
        'maybe',
        'budgeting',
        'UX',
        '(',
        ')',
        'אני רוצה',
        'לנהל',
        'צוות',
        'וגם',
        'אולי',
        'ניהול מוצר',
        'nurse',
        'מורה',
        'since 11 years',
        '"',
        '״',
        ':',
        'and',
        'ו',
        'PRESENT',
        '👩🏽‍🔬',
        '🇳🇬',
        'the',
        '/',
        '…',
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
)

const untidy = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[@\n]|[.,;:!?…–—-]$|^[\s\p{P}]*$|\s{2}/u
const twice = { en: /i want to.*i want to|^(?:i )?want to/iu, he: /^(?:אני )?רוצה/u }

describe.each(languageCodes)('whatever is typed, in %s', (code) => {
  it.each(Object.getOwnPropertyNames(Object.prototype))('says no words of the program for %s', (name) => {
    const answers = [
      name,
      `${name}, to lead`,
      `learn ${name} and lead`,
      `${name} איך ל${name} ${name}`,
      `ש${name} ${name}`,
    ]
    const said = answers.flatMap((text) =>
      (['short-goal', 'long-goal'] as const).flatMap((role) =>
        proposePhrases(text, code, phraseLexicons[code], role),
      ),
    )
    expect(said.join('\n')).not.toMatch(/native code|\[object/u)
  })
  it('gives short and tidy clauses, and throws nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('short-goal', 'long-goal', 'gap'), (text, role) => {
        const phrases = proposePhrases(text, code, phraseLexicons[code], role)
        expect(phrases.length).toBeLessThanOrEqual(MOST_PHRASES)
        for (const phrase of phrases) {
          expect(phrase.length).toBeLessThanOrEqual(LONGEST_PHRASE)
          expect(phrase).not.toMatch(untidy)
          expect(phrase).not.toMatch(twice[code])
        }
      }),
      worlds(300),
    )
  })
  it('says who writes within the limits, and throws nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const who = proposeWho(text, nobody, code, phraseLexicons[code])
        if (!who) return
        expect(who.long.length).toBeLessThanOrEqual(LONGEST_WHO)
        expect(who.long).not.toMatch(untidy)
        if (who.short === undefined) return
        expect(who.short.length).toBeLessThanOrEqual(LONGEST_SHORT_WHO)
        expect(who.short).not.toMatch(untidy)
      }),
      worlds(300),
    )
  })
})
