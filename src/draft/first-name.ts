import { languageIn } from '../model/language.ts'
import { fold } from '../text/fold.ts'
import { scriptOf } from '../text/scripts.ts'
import { visible } from '../text/visible.ts'
import { inEveryLanguage } from './every-language.ts'
import { isQuotable } from './quotable.ts'
import { addresseeBy, isProfessor, isTitle } from './titles.ts'

const beginnings: ReadonlySet<string> = new Set(inEveryLanguage('beginnings').split('|'))

/** Quotation marks stand around a word, not inside one: “ד"ר … עו"ד” quotes nothing. */
const aside = /\([^)]*\)|\[[^\]]*\]|(?<!\S)["“”״][^"“”״]*["“”״](?!\S)/gu

/** “Dr.Noa Levi”: a title that nothing parts from the name. */
const cutTitle = (word: string): readonly string[] => {
  const [, title = '', rest = ''] = /^(\p{L}{2,4}\.)([\p{Lu}\p{Lo}].+)$/u.exec(word) ?? []
  return title !== '' && isTitle(title) && !isTitle(word) ? [title, rest] : [word]
}

/** What stands before a comma or a bar (PhD, MBA, pronouns), without bracketed words and nicknames. */
const nameOnly = (name: string): string =>
  (name.replace(aside, ' ').split(/[,|•·]|\s[-–—]\s/u)[0] ?? '').split(' ').flatMap(cutTitle).join(' ')

/** A word of a name: letters with their marks, initials with dots; no word of a name is longer than the longest of Wales. */
const nameWord = /^(?=.{1,30}$)\p{L}[\p{L}\p{M}'’"״׳־-]*(?:\.[\p{L}'’"״׳־-]?)*$/u
/** More words than this are a sentence that was put in the place of a name; titles aside. Our judgement. */
const MOST_WORDS = 4

/** The fields of a degree stand in small letters with a full stop: “Dr. rer. nat.”. */
const isField = (word: string) => /^\p{Ll}[\p{Ll}.]*\.$/u.test(word)

/** The titles before a name, and the name without those before and behind it. */
function takeTitles(bare: string): { readonly titles: readonly string[]; readonly rest: readonly string[] } {
  const words = bare.split(' ')
  const begins = words.findIndex((word, at) => !isTitle(word) && !(at > 0 && isField(word)))
  if (begins < 0) return { titles: [], rest: words }
  const ends = words.findLastIndex((word) => !isTitle(word)) + 1
  return { titles: words.slice(0, begins), rest: words.slice(begins, ends) }
}

/** Whether this is what somebody is called: a page can put anything in the place of a name. */
function isName(bare: string): boolean {
  const { rest } = takeTitles(bare)
  return rest.length <= MOST_WORDS && rest.every((word) => nameWord.test(word)) && /\p{L}/u.test(bare)
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

/** “Ma. Lourdes”, “Md. Rahim”: a first name that is always written short says nothing without the next one. */
const shortened = /^\p{Lu}\p{Ll}{1,3}\.$/u

/**
 * What to call a person in a greeting: the first name where it is plain which word that is, else the whole name. A title
 * stays only where nothing but the family name follows it, and only one that people are addressed by; with no such title
 * there is nothing to call them; '' too for what is no name. Only names in the letters of a full language are shortened: elsewhere the family name
 * may come first.
 */
export function firstName(name: string): string {
  const bare = bareName(name)
  const script = scriptOf(bare)
  if (languageIn(script) === undefined) return bare
  const { titles, rest } = takeTitles(bare)
  const [first = '', second = ''] = rest
  if (titles.length > 0 && rest.length < 2) {
    const address = titles.find(addresseeBy)
    return address === undefined ? '' : [address, ...rest].join(' ')
  }
  if (shortened.test(first) && rest.length > 2) return `${first} ${second}`
  const isPlain = /^[\p{L}\p{M}'’׳־-]{2,}$/u.test(first) && !beginnings.has(fold(first))
  return isPlain ? first : rest.join(' ')
}

/** The family name of somebody whose name says that they are a professor: the last word, with its small words before it. */
export function professorIn(name: string): string | undefined {
  const { titles, rest } = takeTitles(bareName(name))
  if (!titles.some(isProfessor)) return undefined
  const small = rest.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word))
  return rest.slice(small > 0 ? small : -1).join(' ') || undefined
}
