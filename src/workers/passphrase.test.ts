import { existsSync, readFileSync } from 'node:fs'
import { Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { lock, unlock } from './age.ts'
import { formsOf, normalForm } from './passphrase.ts'

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const
/** Fast enough for a test; log₂ of scrypt's work. */
const QUICK = 4
const opens = async (locked: string, typed: string) =>
  (await unlock(await lock('שלום', locked, QUICK), typed)).ok

const pairs: readonly (readonly [string, string, string])[] = [
  ['é as one letter and as two', 'caf\u00e9', 'cafe\u0301'],
  ['שּ as one letter and as two', '\ufb49לום', 'ש\u05bcלום'],
  ['שׁ with its dot in the other order', 'ש\u05c1\u05bc', 'ש\u05bc\u05c1'],
  ['a wide ם', '\ufb26', 'ם'],
  ['a no-break space', 'three small words', 'three\u00a0small\u202fwords'],
  ['an ideographic space', 'three small words', 'three\u3000small words'],
  ['full-width letters', 'Lodestar 7', 'Ｌｏｄｅｓｔａｒ ７'],
  ['a ligature', 'first', '\ufb01rst'],
  ['Hangul as syllables and as letters', '\ud55c\uae00', '\ud55c\uae00'.normalize('NFD')],
  ['marks of direction around it', 'שלום עולם', '\u200fשלום עולם\u200e'],
  ['an emoji with and without its variation selector', 'I ❤ tea', 'I ❤\ufe0f tea'],
]
test.each(pairs)('%s opens either way', async (_, one, other) => {
  expect(await opens(one, other)).toBe(true)
  expect(await opens(other, one)).toBe(true)
})

test('every form of Unicode of any text is one, and normal already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const one = normalForm(typed)
      expect(normalForm(one)).toBe(one)
      for (const form of forms)
        if (typed.normalize(form) !== '') expect(normalForm(typed.normalize(form))).toBe(one)
    }),
    worlds(150),
  )
})

test('upper case, order and letters still matter', async () => {
  expect(await opens('three small words', 'Three small words')).toBe(false)
  expect(await opens('café', 'cafe')).toBe(false)
  expect(await opens('שלום', 'שלים')).toBe(false)
})

test('a file that was locked with what was typed, before there was a normal form, opens as typed', async () => {
  const typed = 'cafe\u0301 \u00a0'
  const encrypter = new Encrypter()
  encrypter.setPassphrase(typed)
  encrypter.setScryptWorkFactor(QUICK)
  expect(await unlock(await encrypter.encrypt('שלום'), typed)).toEqual({ ok: true, text: 'שלום' })
  expect(formsOf('plain')).toEqual(['plain'])
})

const shared = new URL('../../../shared/cases/follow/passphrase.txt', import.meta.url)
if (!existsSync(shared))
  console.warn('shared/cases/follow/passphrase.txt does not lie beside this checkout: it is not tried.')
test.skipIf(!existsSync(shared))('the passphrase of two systems opens', async () => {
  const [composed = '', decomposed = ''] = readFileSync(shared, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\s*\(.*$/u, ''))
  expect(composed).not.toBe(decomposed)
  expect(composed).not.toBe('')
  expect(await opens(composed, decomposed)).toBe(true)
})
