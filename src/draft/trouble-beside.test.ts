import { expect, it } from 'vitest'
import { loadLanguage } from '../languages/language.ts'
import type { PersonaLine } from '../model/persona.ts'
import { findBesideEach } from './trouble-beside.ts'

const { phrases } = await loadLanguage('en')
const lineOf = (text: string): PersonaLine => ({
  id: 'line',
  role: 'short-goal',
  text: { en: text },
  concepts: [],
})

it('says behind each wish what the user told beside it, and nothing beside another', () => {
  const line = lineOf('price a sofa. I always quote too low on sofas. Also write shorter letters')
  expect(findBesideEach(line, 'en', phrases)).toEqual(['I always quote too low on sofas', ''])
})

it('says nothing that a wish holds already, and nobody whom the reader does not know', () => {
  expect(
    findBesideEach(lineOf('learn to price a sofa because I always quote too low'), 'en', phrases),
  ).toEqual([''])
  expect(findBesideEach(lineOf('coach a swimmer. I think he is quick'), 'en', phrases)).toEqual([''])
})
