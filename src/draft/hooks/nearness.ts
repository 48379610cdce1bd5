import { tellingOf } from '../../match/background.ts'
import { areNear, conceptsInWords, covers } from '../../match/concepts/index.ts'
import { closeStemsOf } from '../../match/stems.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import type { EverydayMatter } from './everyday-matter.ts'
import { commonWords, everydayIn, frequentWords } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { remember } from './remember.ts'

/** What a text is about: the ideas and the telling words in it. */
export interface Matter {
  readonly concepts: ReadonlySet<string>
  /** Each word in every form in which it can be found again. */
  readonly stems: readonly (readonly string[])[]
  /** What a word says by its first form, where that is less than a rare word says. */
  readonly lesser: ReadonlyMap<string, number>
}

/** A word that is shorter tells nothing. Our judgement: “ads” and “UX” do. */
const SHORTEST = 3

const holdsForm = ({ forms }: Word, { folded }: Word) => folded.length >= SHORTEST && forms.includes(folded)

/** Whether two words are forms of one: “rota” and “rotas”, “מכרז” and “במכרזים”. */
export const isAlike = (one: Word, other: Word): boolean =>
  one.folded === other.folded ||
  holdsForm(one, other) ||
  holdsForm(other, one) ||
  meets(tellingStems(one, none), tellingStems(other, none))

const none: ReadonlySet<string> = new Set()

function tellingStems(word: Word, common: ReadonlySet<string>): readonly string[] {
  const { folded, forms } = word
  if (forms.some((form) => common.has(form)) || common.has(folded)) return []
  return folded.length < SHORTEST || /^\p{N}/u.test(folded) ? [] : closeStemsOf(word)
}

/** Matters that many texts touch on: one of them alone joins nothing. Our judgement. */
const wide: ReadonlySet<EverydayMatter> = new Set([
  'young-people',
  'trees',
  'screen',
  'meeting',
  'shift',
  'classroom',
  'parents',
  'machine',
])
const WIDE = 0.6
/** What a shared word says at least: words that join nothing are not looked at. Our judgement. */
const LEAST_TOLD = 0.75

/** An amount of money is a price, whatever it is called. */
const amount = /[£€$₪]\s?\d|\d\s?[£€$₪]/u

/** The everyday matters of a text. */
export function mattersIn(text: string, all: HookLexicons): ReadonlySet<EverydayMatter> {
  const matters = new Set(everydayIn(wordsOf(text), all).map(({ list }) => list))
  return amount.test(text) ? matters.add('price') : matters
}

/** What a text is about, for saying how near others are to it. */
export const matterOf = remember((text, all): Matter => {
  const words = wordsOf(text)
  const common = commonWords(all)
  const everyday = everydayIn(words, all)
  const matters = [...mattersIn(text, all)]
  const told = words
    .filter((word) => !everyday.some(({ start, end }) => start <= word.start && word.end <= end))
    .map((word) => ({
      stems: tellingStems(word, common),
      weight: Math.max(LEAST_TOLD, tellingOf(word.folded, frequentWords(all))),
    }))
    .filter(({ stems }) => stems.length > 0)
  return {
    concepts: new Set(conceptsInWords(words).map(({ concept }) => concept)),
    // Everyday matters are found again in every language; the words that name them are not counted twice.
    stems: [...matters.map((matter) => [`~${matter}`]), ...told.map(({ stems }) => stems)],
    lesser: new Map([
      ...told.flatMap(({ stems: [first], weight }) =>
        first !== undefined && weight < 1 ? [[first, weight] as const] : [],
      ),
      ...matters.flatMap((matter) => (wide.has(matter) ? [[`~${matter}`, WIDE] as const] : [])),
    ]),
  }
})

/** What a shared idea, a wider one, a neighbour and a shared word are worth; the order is what matters. Our judgement. */
const worth = { same: 3, wider: 2, neighbour: 0.5, word: 1 } as const
/** More shared words than these say nothing more. */
const MOST_WORDS = 4

/** Words of several stems share one where it is no mere prefix of three letters. */
const meets = (one: readonly string[], other: readonly string[]) =>
  one.some((stem) => other.includes(stem) && (stem.length > SHORTEST || one[0] === other[0]))

function nearestIdea(concept: string, others: ReadonlySet<string>): number {
  if (others.has(concept)) return worth.same
  const all = [...others]
  if (all.some((one) => covers(one, concept) || covers(concept, one))) return worth.wider
  return all.some((one) => areNear(one, concept)) ? worth.neighbour : 0
}

/** How near two matters are: shared ideas first, then shared telling words; 0 where nothing joins them. */
export function nearnessOf(one: Matter, other: Matter): number {
  const ideas = Math.max(0, ...[...one.concepts].map((concept) => nearestIdea(concept, other.concepts)))
  const shared = one.stems.filter((stems) => other.stems.some((others) => meets(stems, others)))
  const words = [...new Set(shared.map(([first]) => first ?? ''))]
  const told = words.reduce((sum, first) => sum + (one.lesser.get(first) ?? 1), 0)
  return ideas + Math.min(told, MOST_WORDS) * worth.word
}

/** Whether everything that one matter names is in the other, too: “become a buyer” in “assistant buyer”. */
export const isWithin = (one: Matter, other: Matter): boolean =>
  one.stems.length > 0 &&
  one.stems.every((stems) => other.stems.some((others) => meets(stems, others))) &&
  [...one.concepts].every((concept) => other.concepts.has(concept))
