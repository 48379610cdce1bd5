import { vocabularies } from '../../languages/concepts.ts'
import { fold } from '../../text/fold.ts'
import type { Word } from '../../text/words.ts'
import { isOfPeople, stemsOf } from '../stems.ts'
import { areNear, type ConceptHit, conceptOf } from './index.ts'

let homonyms: ReadonlySet<string> | undefined

/** What a form of a word is looked for by: an English plural by its singular. */
const singular = (form: string) =>
  /[a-z]{3}s$/u.test(form) && !form.endsWith('ss') ? form.slice(0, -1) : form

const hebrew = /^[\u05d0-\u05ea]/u

/** Homonyms as they are looked for: in Hebrew by the stems that they can have. */
const formsOf = (word: Word): readonly string[] =>
  hebrew.test(word.folded) ? [...word.forms, ...stemsOf(word)] : word.forms.map(singular)

/** A word whose sense the words beside it decide. */
export const isHomonym = (word: Word): boolean => {
  homonyms ??= new Set(
    Object.values(vocabularies).flatMap((words) => words.homonyms.map((one) => singular(fold(one)))),
  )
  for (const form of formsOf(word)) if (homonyms.has(form)) return true
  return false
}

/** Whether two hits speak of the same from different words. */
const speaksFor = (other: ConceptHit, hit: ConceptHit) =>
  (other.end <= hit.start || other.start >= hit.end) &&
  (other.concept === hit.concept ||
    areNear(other.concept, hit.concept) ||
    areNear(hit.concept, other.concept))

/** A word of a wish with what it tells. */
interface Telling {
  readonly word: Word
  readonly weight: number
}

/** Commoner words than this say nothing of the sense of another (our judgement). */
const SAYS_MUCH = 0.4

/** Behind so many telling words a wish tells a story, in which one word names no idea of it (our judgement). */
const STORY = 8

/** “Telling doctors”: somebody spoken of, who is no wish to be one. Where it begins the wish it is what it is about. */
const isSomebody = ({ concept }: ConceptHit, { word }: Telling, at: number) =>
  at > 0 && conceptOf(concept)?.kind === 'role' && isOfPeople(word.folded)

/**
 * Those of the hits in a wish whose sense is open: heard by one word of many senses, of somebody spoken of, or far into a story,
 * beside words that say something else, with no other word that speaks of the same. A wrong idea is worse than none, since the
 * words count in any case. `telling`: the words of the wish that tell something of what it wants.
 */
export function openHits(hits: readonly ConceptHit[], telling: readonly Telling[]): readonly ConceptHit[] {
  return hits.filter((hit) => {
    const at = telling.findIndex(({ word }) => word.start <= hit.start && word.end >= hit.end)
    const only = telling[at]
    if (!only || !(isHomonym(only.word) || at >= STORY || isSomebody(hit, only, at))) return false
    const isAlone = !telling.some((one) => one !== only && one.weight >= SAYS_MUCH)
    return !isAlone && !hits.some((other) => speaksFor(other, hit))
  })
}
