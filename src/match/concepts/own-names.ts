import { ofVocabularies } from '../../languages/concepts.ts'
import { languageCodes } from '../../model/language.ts'
import type { ConceptId } from '../../model/persona.ts'
import type { Range } from '../../text/phrases.ts'
import { wordsOf } from '../../text/words.ts'
import { stemsOf } from '../stems.ts'
import { within } from '../thoughts.ts'
import { isHomonym } from './doubt.ts'
import { type ConceptHit, conceptLabel } from './index.ts'
import type { Telling } from './second-sign.ts'

/** Those of the words that stand in a place. */
export const wordsIn = (some: readonly Telling[], place: Range) =>
  some.filter(({ word }) => within(word, place))

const sureStems = ofVocabularies(
  (all): ReadonlySet<string> =>
    new Set(all.flatMap(({ unmistakable }) => unmistakable.flatMap(wordsOf).flatMap(stemsOf))),
)

/** A name that nothing else has: the concept's own, of one word, or one that a language lists as such. */
export function isUnmistakable(hit: ConceptHit, telling: readonly Telling[]): boolean {
  const [only, ...more] = wordsIn(telling, hit)
  if (!only || more.length > 0 || isHomonym(only.word)) return false
  const stems = stemsOf(only.word)
  return isOwnName(stems, hit.concept) || stems.some((stem) => sureStems().has(stem))
}

const isOwnName = (stems: readonly string[], id: ConceptId) =>
  languageCodes.some((code) => {
    const [name, ...more] = wordsOf(conceptLabel(id, code) ?? '')
    return name && more.length === 0 && stemsOf(name).some((stem) => stems.includes(stem))
  })

/** Whether a hit holds the name of its idea. */
export const isOwnNamed = (hit: ConceptHit, telling: readonly Telling[]) =>
  wordsIn(telling, hit).some(({ word }) => isOwnName(stemsOf(word), hit.concept))
