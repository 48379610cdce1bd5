import { fold } from '../../text/fold.ts'
import type { Page } from '../page.ts'
import { pathOfPerson } from './kinds.ts'

/** Letters that addresses spell otherwise, beside those whose marks are dropped: in one letter, and in two. */
const OTHERWISE: readonly (readonly [string, string, string])[] = [
  ['ä', 'a', 'ae'],
  ['ö', 'o', 'oe'],
  ['ü', 'u', 'ue'],
  ['ß', 's', 'ss'],
  ['ø', 'o', 'oe'],
  ['å', 'a', 'aa'],
  ['æ', 'a', 'ae'],
  ['œ', 'o', 'oe'],
  ['ł', 'l', 'l'],
  ['đ', 'd', 'dj'],
  ['ð', 'd', 'd'],
  ['þ', 't', 'th'],
  ['ı', 'i', 'i'],
]

/** How a word may be spelt in an address. */
function spellings(word: string): readonly string[] {
  const low = word.normalize('NFC').toLowerCase()
  const spellBy = (at: 1 | 2) => OTHERWISE.reduce((all, row) => all.replaceAll(row[0], row[at]), low)
  return [...new Set([low, spellBy(1), spellBy(2)].map(fold))]
}

/** Names of two words have at least so many of them in an address that is theirs. */
const ENOUGH = 2
const LONG = 3

function saysIn(place: string, name: string): boolean {
  const said = fold(place.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, ' ')
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => [...word].length >= LONG)
  const there = words.filter((word) => spellings(word).some((one) => said.includes(one)))
  return words.length > 0 && there.length >= Math.min(ENOUGH, words.length)
}

/** Whether the path of a page names somebody, with or without the marks of the letters. */
export const isInPath = (page: Page, name: string): boolean => saysIn(pathOfPerson(page), name)

/** Whether a site is named after somebody: “ragna-holt.example”. Names of other scripts are decoded by nobody here, and are none. */
export const isInHost = (url: URL, name: string): boolean => saysIn(url.hostname.replace(/^www\./u, ''), name)
