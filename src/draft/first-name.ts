import { fold } from '../text/fold.ts'
import { scriptOf } from '../text/scripts.ts'
import { visible } from '../text/visible.ts'
import { isQuotable } from './quotable.ts'

const titles = new Set(
  [
    'dr',
    'prof',
    'professor',
    'mr',
    'mrs',
    'ms',
    'mx',
    'eng',
    'ing',
    'adv',
    'cpa',
    'rabbi',
    'rev',
    'sir',
    'frau',
    'herr',
    'dipl',
    'mag',
    'dott',
    'drs',
    'ir',
    'mme',
    'madame',
    'monsieur',
    'sra',
    'pd',
    'habil',
    'med',
    'rer',
    'nat',
    'phil',
    'jur',
    'pol',
    'oec',
  ].concat(['ד"ר', "פרופ'", 'פרופסור', 'עו"ד', "אינג'", 'רו"ח', 'מר', "גב'", 'הרב'].map(fold)),
)
/** Words that begin a name of two words: “Abdul Rahman”, “Al Amin”. */
const beginnings = new Set([
  'abd',
  'abdul',
  'abdel',
  'abu',
  'al',
  'el',
  'bin',
  'ibn',
  'van',
  'von',
  'de',
  'da',
  'di',
  'ben',
  'bat',
])

const isTitle = (word: string) => titles.has(fold(word).replace(/\.$/u, ''))

/** What stands before a comma or a bar (PhD, MBA, pronouns), without bracketed words and nicknames. */
const nameOnly = (name: string): string =>
  name
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”][^"“”]*["“”]/gu, (found) =>
      /\p{L}["״]\p{L}/u.test(found) ? found : ' ',
    )
    .split(/[,|•·]|\s[-–—]\s/u)[0] ?? ''

/** A word of a name: letters with their marks, initials with dots; no word of a name is longer than the longest of Wales. */
const nameWord = /^(?=.{1,30}$)\p{L}[\p{L}\p{M}'’"״׳־-]*(?:\.[\p{L}'’"״׳־-]?)*$/u
/** More words than this are a sentence that was put in the place of a name; titles aside. Our judgement. */
const MOST_WORDS = 4

/** Whether this is what somebody is called: a page can put anything in the place of a name. */
function isName(bare: string): boolean {
  const words = bare.split(' ').filter((word) => !isTitle(word))
  return words.length <= MOST_WORDS && words.every((word) => nameWord.test(word)) && /\p{L}/u.test(bare)
}

/**
 * A name without emoji, bracketed words, and what stands behind a comma or a bar. '' for what cannot be one: more than four words,
 * anything but letters in one of them, an address, an order.
 */
export function bareName(name: string): string {
  const only = nameOnly(visible(name))
  const bare = only
    .replace(/[^\p{L}\p{M}\p{Nd}\s.'’"״׳־-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return isName(bare) && isQuotable(only) ? bare : ''
}

/**
 * What to call a person in a greeting: the first name where it is plain which word that is, else the whole name; '' where that is
 * no name. Only Latin and Hebrew names are shortened: elsewhere the family name may come first.
 */
export function firstName(name: string): string {
  const bare = bareName(name)
  const words = bare.split(' ')
  const rest = words.slice(words.findIndex((word) => !isTitle(word)))
  const [first = ''] = rest
  const script = scriptOf(bare)
  if (script !== 'latin' && script !== 'hebrew') return bare
  if (words.length > rest.length && rest.length < 2) return bare
  const isPlain = /^[\p{L}\p{M}'’־-]{2,}$/u.test(first) && !beginnings.has(fold(first))
  return isPlain ? first : bare
}

const professors = new Set(['prof', 'professor', "פרופ'", 'פרופסור'].map(fold))
const isProfessor = (word: string) => professors.has(fold(word).replace(/\.$/u, ''))

/** The family name of somebody whose name says that they are a professor: the last word, with its small words before it. */
export function professorIn(name: string): string | undefined {
  const words = bareName(name).split(' ')
  const begins = words.findIndex((word) => !isTitle(word) && !/^[\p{L}.-]*\.$/u.test(word))
  if (begins < 1 || !words.slice(0, begins).some(isProfessor)) return undefined
  const rest = words.slice(begins)
  const small = rest.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word))
  return rest.slice(small > 0 ? small : -1).join(' ') || undefined
}
