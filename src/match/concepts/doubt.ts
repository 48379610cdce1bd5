import { ofVocabularies } from '../../languages/concepts.ts'
import { languageCodes } from '../../model/language.ts'
import type { ConceptId } from '../../model/persona.ts'
import { fold } from '../../text/fold.ts'
import { joinedLetter } from '../../text/forms.ts'
import type { Word } from '../../text/words.ts'
import { isOfPeople, stemsOf } from '../stems.ts'
import type { KnownConcept } from './graph.ts'
import { type ConceptHit, conceptOf } from './index.ts'
import { isAkin, isWithin, speaksFor, type Telling } from './second-sign.ts'
import { spokenWords } from './spoken.ts'

/** What a form of a word is looked for by: an English plural by its singular. */
const singular = (form: string) =>
  /[a-z]{3}s$/u.test(form) && !form.endsWith('ss') ? form.slice(0, -1) : form

const hebrew = /^[\u05d0-\u05ea]/u

/** Homonyms as they are looked for: in Hebrew by the stems that they can have. */
const formsOf = (word: Word): readonly string[] =>
  hebrew.test(word.folded) ? [...word.forms, ...stemsOf(word)] : word.forms.map(singular)

const homonymsOf = ofVocabularies(
  (all) => new Set(all.flatMap((words) => words.homonyms.map((one) => singular(fold(one))))),
)

/** A word whose sense the words beside it decide. */
export const isHomonym = (word: Word): boolean => {
  const homonyms = homonymsOf()
  for (const form of formsOf(word)) if (homonyms.has(form)) return true
  return false
}

/** A wish in which some ideas may have been heard by one word alone. */
export interface Heard {
  readonly named: readonly ConceptHit[]
  /** What only people who wish for something say. */
  readonly meant: readonly ConceptHit[]
  /** The words of the wish that tell something of what it wants. */
  readonly telling: readonly Telling[]
  /** Those that tell what is had already: no wish, and yet they say of which sense another is. */
  readonly had: readonly Telling[]
  /** What is understood around the wish: who says it, and where they are heading. */
  readonly beside: readonly ConceptId[]
}

/** Commoner words than this say nothing of the sense of another (our judgement). */
export const SAYS_MUCH = 0.4

/** Behind so many telling words a wish tells a story, in which one word names no idea of it (our judgement). */
const STORY = 8

/** “Telling doctors”: somebody spoken of, who is no wish to be one. Where it begins the wish it is what it is about. */
const isSomebody = ({ concept }: ConceptHit, { word }: Telling, at: number) =>
  at > 0 && conceptOf(concept)?.kind === 'role' && isOfPeople(word.folded)

/** “באנגלית”: in what something is done is not what is wished for. */
const isCircumstance = ({ word }: Telling) => joinedIn.test(word.folded)
const joinedIn = new RegExp(`^${joinedLetter('in')}`, 'u')

/** “בסביבה”: around here, or in the environment. */
const isWhere = (only: Telling) => isCircumstance(only) && isHomonym(only.word)

/** What people of every trade do beside their own: whoever says “sell” means it. */
const doneByAll: ReadonlySet<ConceptId> = new Set([
  'sales',
  'teaching',
  'pricing',
] satisfies readonly KnownConcept[])

/** Whether a word that only wishes say says too little: “gigs” are a band's, a caterer's and a temp's. */
const isLoose = ({ concept }: ConceptHit, only: Telling) => isCircumstance(only) || !doneByAll.has(concept)

/** What says that something changes, and not to what: it is no other thing that a wish speaks of. */
export const steps: ReadonlySet<ConceptId> = new Set([
  'career-change',
  'second-career',
  'promotion',
] satisfies readonly KnownConcept[])

const spokenOf = ofVocabularies(() => new Map<ConceptId, ReadonlySet<string>>())

/** The stems of all words in which a concept is spoken of, in every language. */
function spokenStems(id: ConceptId): ReadonlySet<string> {
  const spoken = spokenOf()
  const concept = conceptOf(id)
  const stems =
    spoken.get(id) ??
    new Set(concept ? languageCodes.flatMap((code) => spokenWords(concept.id, code).flatMap(stemsOf)) : [])
  spoken.set(id, stems)
  return stems
}

/** Whether a word is one in which an idea is spoken of. */
export const isSpokenIn = (word: Word, concept: ConceptId) =>
  stemsOf(word).some((stem) => spokenStems(concept).has(stem))

/** Whether another word of a wish is one in which an idea is spoken of. */
const isSpokenBy = ({ word }: Telling, { concept }: ConceptHit) => isSpokenIn(word, concept)

/**
 * Those of the hits in a wish whose sense is open: heard by one word of many senses, by one that only wishes say, of somebody
 * spoken of, or far into a story, beside words that say something else. A second sign settles it: another word that speaks of the
 * same, or who says it and where they are heading. A wrong idea is worse than none, since the words count in any case.
 */
export function openHits({ named, meant, telling, had, beside }: Heard): readonly ConceptHit[] {
  const hits = [...named, ...meant]
  const stepping = hits.filter(({ concept }) => steps.has(concept))
  return hits.filter((hit) => {
    const at = telling.findIndex(({ word }) => word.start <= hit.start && word.end >= hit.end)
    const only = telling[at]
    if (!only || !isDoubted(hit, only, at, meant)) return false
    const others = [...telling, ...(isHomonym(only.word) ? had : [])].filter(
      (one) => one !== only && one.weight >= SAYS_MUCH && !stepping.some((step) => isWithin(one, step)),
    )
    return !(
      (others.length === 0 && (beside.length === 0 || !isHomonym(only.word))) ||
      hits.some((other) => speaksFor(other, hit, telling)) ||
      beside.some((one) => isSettledBy(one, hit, isSomebody(hit, only, at))) ||
      (at < STORY && !isWhere(only) && others.some((one) => isSpokenBy(one, hit)))
    )
  })
}

/** Who says a wish tells what its words mean; “farmers” are no trade of a beekeeper's, as near as theirs is. */
const isSettledBy = (one: ConceptId, hit: ConceptHit, isOthers: boolean) =>
  isOthers ? one === hit.concept : isAkin(one, hit.concept)

/** Whether the one word that an idea was heard by says too little of its sense. */
const isDoubted = (hit: ConceptHit, only: Telling, at: number, meant: readonly ConceptHit[]): boolean =>
  isHomonym(only.word) ||
  at >= STORY ||
  isSomebody(hit, only, at) ||
  (meant.includes(hit) && isLoose(hit, only))
