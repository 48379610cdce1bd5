import { fold } from '../text/fold.ts'
import { joinedLetter } from '../text/forms.ts'
import { inEveryLanguage } from './every-language.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map(fold))

const addresses = setOf(inEveryLanguage('titles'))
const degrees = setOf(inEveryLanguage('degrees'))
const capitals: ReadonlySet<string> = new Set(inEveryLanguage('capitals').split('|'))

const partsOf = (word: string) => word.split(/[.-]/u).filter((part) => part !== '')
const isWithin = (set: ReadonlySet<string>) => (word: string) => set.has(fold(word).replace(/\.$/u, ''))

const isAddress = isWithin(addresses)
const isDegree = isWithin(degrees)

const joinedAnd = new RegExp(
  String.raw`^${joinedLetter('and')}(?=\p{Script=Hebrew}+["״]\p{Script=Hebrew})`,
  'u',
)

/** A title as it may be written: with a full stop, joined to another (“Dipl.-Ing.”, “Univ.-Prof.”), in Hebrew behind “and”. */
export function isTitle(word: string): boolean {
  if (capitals.has(word.replace(/\.$/u, ''))) return true
  const joined = partsOf(word)
  const each = joined.length > 1 && joined.every((part) => isAddress(part) || isDegree(part))
  const bare = word.replace(joinedAnd, '')
  return each || isAddress(bare) || isDegree(bare)
}

const professors = setOf(inEveryLanguage('professors'))
/** Whether a title says that somebody is a professor: “Prof.”, “Univ.-Prof.”. */
export const isProfessor = (word: string): boolean => partsOf(word).concat(word).some(isWithin(professors))

/** Whether somebody is addressed by this title before the family name. */
export const addresseeBy = (word: string): boolean => isTitle(word) && isAddress(word)
