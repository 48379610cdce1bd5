import type { Range } from '../text/phrases.ts'
import { type Sentence, takeApart } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import { type ClaimList, claimPhrasesIn } from './book.ts'
import { type ConceptHit, conceptOf, conceptsInText } from './concepts/index.ts'
import type { MatchLexicons } from './lexicon.ts'

/** What a sentence really says of the person: not what it wishes for, denies, asks, offers as a job or praises in an employer. */
export interface Claims {
  readonly concepts: readonly ConceptHit[]
  /** Every idea that is named, claimed or not. */
  readonly named: readonly ConceptHit[]
  /** Whether it says nothing but its ideas, and so the same of whoever says it. */
  readonly isPlain?: true
  /** Whether the words at a place are said of the person. */
  readonly isSaid: (place: Range) => boolean
  /** The sign of helping others; likewise of offering it to anybody, and of leading people who were beginning. */
  readonly helping: Range | undefined
  readonly offering: Range | undefined
  readonly leading: Range | undefined
  /** Help that is sold. */
  readonly selling: Range | undefined
}

/** How many words a denial reaches, and a role that is only somebody else's: “worked closely with product managers”. */
const REACH = 4

/** What a sentence claims. `companies`: the names of the person's employers, whose slogans are not deeds. */
export function claimsIn(
  sentence: Sentence,
  all: MatchLexicons,
  companies: readonly (readonly string[])[] = [],
): Claims {
  const { words } = sentence
  const named = conceptsInText(sentence.text, words, sentence.start)
  if (sentence.isQuestion) return { concepts: [], named, isSaid: never, ...signless }
  const found = claimPhrasesIn(words, all)
  if (!found) return { concepts: named, named, isPlain: true, isSaid: always, ...signless }
  const isOfOthers =
    found('hiring').length > 0 ||
    found('employer').length > 0 ||
    speaksOfCompany(words, companies, found('companyDoes'))
  if (isOfOthers) return { concepts: [], named, isSaid: never, ...signless }
  const isSaid = (place: Range) => saidOf(place, words, found) && isOwn(place, words, found)
  const concepts = named.filter((hit) =>
    conceptOf(hit.concept)?.kind === 'role' ? isSaid(hit) : saidOf(hit, words, found),
  )
  return { named, isSaid, concepts, ...signsIn(words, found) }
}

type Found = (list: ClaimList) => readonly Range[]

const signless = { helping: undefined, offering: undefined, leading: undefined, selling: undefined }

const always = () => true
const never = () => false

/** A role or word that is not only somebody else's. */
const isOwn = (place: Range, words: readonly Word[], found: Found) =>
  !isShortlyAfter(found('besides'), place, words, REACH)

/** The signs of helping, offering, leading and selling; what is sold is no sign of giving. */
function signsIn(words: readonly Word[], found: Found) {
  const isNoHelp = (hit: Range) =>
    found('noHelp').some(({ start, end }) => hit.start < end && start < hit.end)
  const sign = (list: ClaimList) => found(list).find((hit) => saidOf(hit, words, found) && !isNoHelp(hit))
  const [helping, offering, leading] = [sign('helping'), sign('offering'), sign('leading')]
  const selling = sign('selling')
  const gave = found('helped').length === 0
  const gives = gave && !selling
  return {
    helping: gives ? helping : undefined,
    offering: gives ? offering : undefined,
    selling: gave ? selling : undefined,
    leading,
  }
}

/** The concepts that a short text, such as the title of a role, claims. */
export const findClaims = (text: string, all: MatchLexicons): readonly ConceptHit[] =>
  takeApart(text).sentences.flatMap((sentence) => claimsIn(sentence, all).concepts)

const between = (words: readonly Word[], start: number, end: number) =>
  words.filter((word) => word.start >= start && word.end <= end)

/** Whether one of the hits stands before a place in the same breath, with at most so many words between. */
const isShortlyAfter = (hits: readonly Range[], place: Range, words: readonly Word[], most: number) =>
  hits.some((hit) => {
    if (hit.end > place.start) return false
    const apart = between(words, hit.end, place.start)
    const first = words.find((word) => word.start >= hit.end)
    return apart.length <= most && !apart.some((word) => word.breakBefore) && !first?.breakBefore
  })

/** Whether what stands at a place is claimed: no wish before it, no denial close before it, no “in the making” behind it. */
function saidOf(place: Range, words: readonly Word[], found: Found): boolean {
  const affirmed = new Set(found('affirmed').map((hit) => hit.start))
  const denials = (list: ClaimList) => found(list).filter((hit) => !affirmed.has(hit.start))
  const isYetToCome = denials('notYet').some(
    (hit) => hit.start >= place.end && between(words, place.end, hit.start).length === 0,
  )
  return (
    !isYetToCome &&
    !isShortlyAfter(found('notDone'), place, words, Number.POSITIVE_INFINITY) &&
    !isShortlyAfter(denials('negations'), place, words, REACH)
  )
}

/** “Kelp helps teams plan their budgets”: a sentence that begins with an employer and what it does. */
const speaksOfCompany = (
  words: readonly Word[],
  companies: readonly (readonly string[])[],
  does: readonly Range[],
): boolean =>
  companies.some((name) => {
    const verb = words[name.length]
    return (
      name.length > 0 &&
      name.every((part, at) => words[at]?.folded === part) &&
      does.some((hit) => hit.start === verb?.start)
    )
  })
