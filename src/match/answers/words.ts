import type { Among } from '../among.ts'
import { tellingOf } from '../background.ts'
import { smallWords } from '../book.ts'
import type { Case } from '../criteria/criterion.ts'
import type { MatchLexicons } from '../lexicon.ts'
import { type Heard, heardIn } from '../mentions.ts'
import { quoteFrom } from '../statements.ts'
import { stemsOf } from '../stems.ts'
import type { Term } from '../terms.ts'
import type { Wish } from '../wish.ts'
import type { Found } from './found.ts'

/** The share of what a wish's words tell that one sentence must hold to be part of an answer, and a title or skill to be one. */
const PARTLY = 0.5
const WHOLE = 0.85
/** So much must the words tell themselves: common words alone are no sign. The rarest word tells 1. */
const TELLING = 0.6
/** The share of what a title or skill tells that the wish must say: “roasting” is not “roasting meat” (our judgement). */
const SAME = 0.6

/**
 * The wish's own words in the profile. One word in a running text is of any sense where the wish was understood otherwise
 * (“rust”), and so are words apart that were heard together. Alone they are part of an answer, and a whole one only as a headline,
 * title or skill that says little else.
 */
export function answerByWords(wish: Wish, { statements, lexicons, among }: Case): Found {
  const heard = heardIn(statements, wish)
  const isWhole = (one: Heard) =>
    wish.ideas.length === 0 &&
    one.meant >= WHOLE &&
    one.statement.place !== 'text' &&
    shareSaid(one, lexicons) >= SAME
  const said = heard
    .filter((one) => one.meant >= PARTLY && one.meant * wish.weight >= TELLING && !isOfAnySense(one, wish))
    .toSorted((one, other) => Number(isWhole(other)) - Number(isWhole(one)) || other.meant - one.meant)
  const [best] = said
  const share = shareOf(heard, wish, among)
  if (!best) return { share }
  return {
    share,
    answer: {
      outcome: isWhole(best) ? 'met' : 'partly',
      by: 'word',
      words: best.terms.map(({ word }) => word),
      evidence: [quoteFrom(best.statement), ...said.slice(1, 3).map(({ statement }) => quoteFrom(statement))],
    },
  }
}

/** Whether the words of a wish that stand in a statement may mean anything there, since the wish was understood otherwise. */
function isOfAnySense({ statement, terms }: Heard, { ideas, phrases }: Wish): boolean {
  if (ideas.length === 0) return false
  const isApart = (term: Term) =>
    phrases().some((phrase) => phrase.includes(term) && !phrase.every((one) => terms.includes(one)))
  return terms.every(isApart) || (statement.place === 'text' && terms.length < 2)
}

/** The share of what a statement's own words tell that the wish says too. */
function shareSaid({ statement, terms }: Heard, all: MatchLexicons): number {
  const stems = new Set(terms.flatMap((term) => term.stems))
  const weights = statement.words.map((word) => ({
    weight: smallWords(all).has(word.folded) ? 0 : tellingOf(word.folded, all),
    isSaid: stemsOf(word).some((stem) => stems.has(stem)),
  }))
  const sum = (some: typeof weights) => some.reduce((total, { weight }) => total + weight, 0)
  return sum(weights.filter(({ isSaid }) => isSaid)) / (sum(weights) || 1)
}

/**
 * What a word counts that stands in a title, skill or headline, and in a running text; there it is of any sense where the wish was
 * understood otherwise (our judgement).
 */
const COUNTS = { named: 1.5, text: 1, anySense: 0.4 } as const

/**
 * The share of the wish's words that stands anywhere in the profile; a word that stands there again counts a little more. Among
 * people who are put in an order, what tells them apart counts more.
 */
function shareOf(heard: readonly Heard[], wish: Wish, among: Among | undefined): number {
  const weightOf = ({ weight, stems }: Term) => weight * (among?.(stems) ?? 1)
  const whole = wish.terms.reduce((sum, term) => sum + weightOf(term), 0)
  if (whole === 0) return 0
  const times = new Map<string, number>()
  const inText = wish.ideas.length > 0 ? COUNTS.anySense : COUNTS.text
  for (const { terms, statement } of heard)
    for (const { word, hasSenses } of terms) {
      const counts = statement.place === 'text' || hasSenses ? inText : COUNTS.named
      times.set(word, (times.get(word) ?? 0) + counts)
    }
  const told = wish.terms.reduce((sum, term) => {
    const count = times.get(term.word) ?? 0
    return sum + (weightOf(term) * (count * 1.6)) / (count + 0.9)
  }, 0)
  return Math.min(1, told / whole)
}
