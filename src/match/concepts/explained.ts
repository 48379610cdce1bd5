import type { Range } from '../../text/phrases.ts'
import type { Word } from '../../text/words.ts'
import { isOfPeople } from '../stems.ts'
import { within } from '../thoughts.ts'
import type { WishParts } from '../wish-parts.ts'
import { isInCompound } from './compound.ts'
import { type Heard, isHomonym, isSpokenIn, SAYS_MUCH, steps } from './doubt.ts'
import { type ConceptHit, conceptOf } from './index.ts'
import { isOwnNamed, isUnmistakable, wordsIn } from './own-names.ts'
import { isAkin, speaksFor, type Telling } from './second-sign.ts'
import { isExplained } from './spoken.ts'
import { isOfOthers } from './spoken-of.ts'

/** A wish in which ideas were heard, and what it is made of. */
export type HeardInParts = Heard & WishParts & { readonly words: readonly Word[] }

/** The share of what a thing's words tell that an idea must explain, where several words name it, and else (our judgement). */
const LEAST = { named: 0.3, else: 0.5 } as const

/**
 * The hits that explain too little of what is wished for: a word that is only associated with an idea, beside words that the idea
 * leaves unexplained. A second sign settles it, and so does a name that nothing else has. What is only told of is never an idea.
 */
export function looseHits(wish: HeardInParts): readonly ConceptHit[] {
  const hits = [...wish.named, ...wish.meant]
  return hits.filter((hit) => {
    if (isIn(wish.asides)(hit)) return !wish.beside.includes(hit.concept)
    if (isOfSomebody(hit, wish) || isOfOthers(hit, wish)) return true
    if (isToBe(hit, wish) || hasSecondSign(hit, hits, wish)) return false
    if (isOfFirm(hit, wish) || isInCompound(hit, wish.telling) || isFaint(hit, wish)) return true
    if (isTool(hit, wish)) return true
    return !isUnmistakable(hit, wish.telling) && (isIn(wish.relatives)(hit) || isLittle(hit, wish))
  })
}

const isIn = (ranges: readonly Range[]) => (place: Range) => ranges.some((range) => within(place, range))

/** “My general manager” is somebody who is spoken of, and no wish to be one. */
const isOfSomebody = (hit: ConceptHit, { somebodys, telling }: HeardInParts) =>
  isPerson(hit, telling) && somebodys.some(({ end }) => end === hit.start - 1)

/** “Become a gardener” is what is wished for, whatever stands beside it. */
const isToBe = (hit: ConceptHit, { becoming, telling }: HeardInParts) =>
  isPerson(hit, telling) && becoming.some(({ end }) => end === hit.start - 1)

/** Whether a role is named as one person: “manager”, but not “managing”. */
const isPerson = (hit: ConceptHit, telling: readonly Telling[]) =>
  conceptOf(hit.concept)?.kind === 'role' && isOfPeople(`${wordsIn(telling, hit).at(-1)?.word.folded}s`)

/** “A product company”: where somebody works is not what they do. */
const isOfFirm = (hit: ConceptHit, { firms, firmsOf }: WishParts) =>
  firms.some(({ start }) => start === hit.end + 1) || firmsOf.some(({ end }) => end === hit.start - 1)

/** Less than this is told by common words alone: “be seen” (our judgement). */
const FAINT = 0.6

/** Whether an idea is only meant, in two words so common that what stands beside them may turn their sense. */
function isFaint(hit: ConceptHit, { meant, telling, words, items }: HeardInParts): boolean {
  const [own, ...more] = wordsIn(telling, hit)
  if (!own || more.length > 0 || own.weight >= FAINT) return false
  if (!meant.includes(hit) || steps.has(hit.concept)) return false
  const isPair = words.filter((word) => within(word, hit)).length === 2
  const item = items.find((one) => within(hit, one))
  return isPair && telling.some((one) => one !== own && item !== undefined && within(one.word, item))
}

/** “Write with AI”: what something else is done with, unless it is called by its own name. */
const isTool = (hit: ConceptHit, { tools, telling }: HeardInParts) =>
  tools.some(({ start, end }) => end === hit.start - 1 && telling.some(({ word }) => word.end < start)) &&
  !isOwnNamed(hit, telling)

/** Commoner words than this are no second sign (our judgement). */
const SIGN = 0.6

/** Whether another idea or word of the wish, or who says it, speaks of the same. */
function hasSecondSign(hit: ConceptHit, hits: readonly ConceptHit[], wish: HeardInParts): boolean {
  const isAside = isIn([...wish.asides, ...wish.relatives])
  const isElsewhere = (other: Range) => (other.end <= hit.start || other.start >= hit.end) && !isAside(other)
  return (
    wish.beside.some((one) => isAkin(one, hit.concept)) ||
    hits.some((other) => isElsewhere(other) && speaksFor(other, hit, wish.telling)) ||
    wish.telling.some(
      ({ word, weight }) => weight >= SIGN && isElsewhere(word) && isSpokenIn(word, hit.concept),
    )
  )
}

/**
 * Whether what a wish refuses is surely an idea: several words, a name that nothing else has, or all that is refused. “Without my
 * brain melting” is none. `told`: the telling words of what is refused.
 */
export function isSurelyRefused(hit: ConceptHit, told: readonly Telling[], words: readonly Word[]): boolean {
  const isAll =
    told.length > 0 &&
    told.every(({ word }) => isExplained(word, hit.concept) && !(within(word, hit) && isHomonym(word)))
  return words.filter((word) => within(word, hit)).length > 1 || isAll || isUnmistakable(hit, told)
}

/** So many words in a row say one thing: “set up on my own” (our judgement). */
const SAYING = 4

/** Whether a hit explains little of the things that its words belong to. */
function isLittle(hit: ConceptHit, wish: HeardInParts): boolean {
  const row = wish.words.filter((word) => within(word, hit))
  if (row.length >= SAYING && row.every((word) => isExplained(word, hit.concept))) return false
  const inHit = wordsIn(wish.telling, hit)
  const explained = inHit.filter(({ word }) => isExplained(word, hit.concept))
  const own = explained.length > 0 ? explained : inHit
  const left = leftBy(hit, wish).filter((one) => !own.includes(one))
  if (left.length === 0) return false
  const share = tellTogether(own) / (tellTogether(own) + tellTogether(left))
  if (own.length < 2) return share <= LEAST.else
  return share < (wish.named.includes(hit) ? LEAST.named : LEAST.else)
}

/** What different words tell together. */
const tellTogether = (some: readonly Telling[]) =>
  [...new Map(some.map(({ word, weight }) => [word.folded, weight])).values()].reduce(
    (sum, weight) => sum + weight,
    0,
  )

/** The words of the things that a hit belongs to which neither it nor another idea explains. */
function leftBy(hit: ConceptHit, wish: HeardInParts): readonly Telling[] {
  const isOfOther = (word: Word) =>
    !isHomonym(word) &&
    wish.named.some((other) => other.concept !== hit.concept && within(word, other) && !within(other, hit))
  return wish.items
    .filter((item) => item.start < hit.end && hit.start < item.end)
    .flatMap((item) => wordsIn(wish.telling, item))
    .filter(
      ({ word, weight }) =>
        weight >= SAYS_MUCH &&
        !isIn([...wish.asides, ...wish.relatives])(word) &&
        !isIn(wish.marks)(word) &&
        !isExplained(word, hit.concept) &&
        !isOfOther(word),
    )
}
