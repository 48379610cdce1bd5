import type { Range } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Found } from './book.ts'
import type { LintLexicon } from './lexicon.ts'
import { apartFrom, within } from './places.ts'
import type { Phrases, Signs } from './sign-lexicon.ts'
import type { SwapLists } from './swap-lexicon.ts'

/** Everything that a rule can ask of a text: the signs, and what is told by phrases of other tables of a language. */
export type SignName = keyof Signs | keyof SwapLists | 'masculine' | 'feminine' | 'weekdays' | 'namedHours'

/** A list of phrases as it is looked for: what says a sign, what looks like it, and what denies it. */
export type ListName = SignName | `${keyof Signs} apart` | 'denied beside' | 'denied ahead'

/** What a text can say no to: “not urgent”, “no job”, “I am not asking you to recommend me”. */
const deniable: ReadonlySet<SignName> = new Set([
  'mentorship',
  'mentor',
  'mentorHere',
  'lastingHelp',
  'job',
  'pressure',
])

/** Every list of phrases of a language, with its name. */
export function listsOf(lexicon: LintLexicon): readonly (readonly [ListName, Phrases])[] {
  const { swaps, genderedForms, hours, denied } = lexicon
  const names = Object.keys(lexicon.signs) as (keyof Signs)[]
  const swapNames = Object.keys(swaps) as (keyof SwapLists)[]
  return [
    ...names.flatMap((name): (readonly [ListName, Phrases])[] => {
      const { says, apart } = lexicon.signs[name]
      return [[name, says], ...(apart ? ([[`${name} apart`, apart]] as const) : [])]
    }),
    ...swapNames.map((name) => [name, Object.keys(swaps[name])] as const),
    ['namedHours', Object.keys(hours.named)],
    ['weekdays', lexicon.weekdays],
    ['masculine', genderedForms.map((form) => form.masculine)],
    ['feminine', genderedForms.map((form) => form.feminine)],
    ['denied beside', denied.beside],
    ['denied ahead', denied.ahead],
  ]
}

/** What was found of a list; empty where nothing was. */
export type Finder = (list: ListName) => readonly Found[]

/** Where a text gives a sign: where it is said, but for what only looks like it and what is denied. */
export function placesOfSign(
  sign: SignName,
  said: readonly Found[],
  hits: Finder,
  text: string,
  sentences: readonly Sentence[],
): readonly Found[] {
  if (said.length === 0) return said
  const meant = apartFrom(said, hits(`${sign as keyof Signs} apart`))
  return deniable.has(sign) ? unlessDenied(meant, hits, text, sentences) : meant
}

function unlessDenied(
  places: readonly Found[],
  hits: Finder,
  text: string,
  sentences: readonly Sentence[],
): readonly Found[] {
  const beside = hits('denied beside')
  const ahead = hits('denied ahead')
  if (beside.length + ahead.length === 0) return places
  const isBeside = ({ start }: Range) =>
    beside.some((denial) => denial.end <= start && text.slice(denial.end, start).trim() === '')
  return places.filter((place) => {
    const sentence = sentences.find((one) => within(place, one))
    const isAhead = ahead.some((denial) => sentence && within(denial, sentence) && denial.end <= place.start)
    return !isBeside(place) && !isAhead
  })
}
