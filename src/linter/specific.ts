import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { knownWords } from './known-words.ts'
import { allWithin, apartFrom, firstBehind, firstWithin, within } from './places.ts'
import type { Look } from './rule.ts'
import { theirRoles } from './their-roles.ts'

/** Words of a reading shorter than this are in every message. */
const TELLING = 5

const kept = new WeakMap<Look, readonly Range[]>()

/**
 * Where a text points at something of the reader's own: a post, a talk, a move, a quotation, or a telling word of the reading
 * that is not in About me as well.
 */
export function specificPlaces(look: Look): readonly Range[] {
  // several rules ask, and the answer is long in finding
  const places = kept.get(look) ?? findSpecific(look)
  kept.set(look, places)
  return places
}

/** Whether a text points at something of the reader's own at all. */
export const hasSpecific = (look: Look): boolean =>
  look.found('specific').length > 0 || specificPlaces(look).length > 0

/** Whether a quotation is of the reader: where its sentence tells who writes, it is the name of the writer's own. */
function isTheirs(quote: Range, { found, sentences }: Look): boolean {
  const sentence = sentences.find((one) => within(quote, one))
  if (!sentence || firstWithin(found('you'), sentence)) return true
  return firstWithin(found('who'), sentence) === undefined
}

function findSpecific(look: Look): readonly Range[] {
  const { quotes, body, context } = look
  const { known, me } = context
  const said = [
    ...look.found('specific'),
    ...quotes.filter((quote) => isTheirs(quote, look)),
    ...theirOwn(look),
    ...theirDoing(look),
    ...theirRoles(look),
  ]
  if (!known) return said
  const read = knownWords(known)
  const mine = new Set(
    wordsOf([me?.role, me?.company, ...Object.values(me?.intro ?? {})].join(' ')).map((word) => word.folded),
  )
  const telling = body
    .flatMap((sentence) => sentence.words)
    .filter((word) => isName(word.text) && word.forms.some((form) => read.has(form) && !mine.has(form)))
  return [...said, ...telling]
}

/** Something of the reader's that not everybody has: “your column”, but not “your amazing career”. */
function theirOwn({ found, is, sentences, asks, text }: Look): readonly Range[] {
  const empty = [found('praise'), found('job'), found('mentorship')]
  const noun = (words: readonly Word[]) => words.slice(0, REACH).find((word) => !is('emptyPraise', word))
  const asking = new Set(asks)
  return sentences
    .filter((sentence) => empty.every((places) => firstWithin(places, sentence) === undefined))
    .flatMap((sentence) => {
      // “Your one-city test is what I need: may I ask …”: what stands before the request is none of it
      const told = asking.has(sentence) ? beforeColon(sentence, text) : sentence
      const hits = (list: 'yourBefore' | 'yourBehind') => (told ? allWithin(found(list), told) : [])
      const named = [
        ...hits('yourBefore').map((hit) => noun(sentence.words.filter(({ start }) => start >= hit.end))),
        ...hits('yourBehind').map((hit) =>
          noun(sentence.words.filter(({ end }) => end <= hit.start).toReversed()),
        ),
      ]
      return named
        .filter((word) => word !== undefined && !is('everybodysOwn', word))
        .flatMap((word) => word ?? [])
    })
}

/** What stands in front of a colon. */
function beforeColon({ start, end }: Range, text: string): Range | undefined {
  const colon = text.slice(start, end).indexOf(': ')
  return colon > 0 ? { start, end: start + colon } : undefined
}

/** What the reader did: “you guided our class”, but not “you could”, “could you” or “thank you, Tom”. */
function theirDoing({ found, is, body, asks, text }: Look): readonly Range[] {
  const doing = apartFrom(found('youDo'), found('begs'))
  const asking = new Set(asks)
  return body
    .filter((sentence) => !asking.has(sentence) && firstWithin(found('praise'), sentence) === undefined)
    .flatMap(({ words, start, end }) =>
      allWithin(doing, { start, end }).flatMap((hit) => {
        const verb = firstBehind(words, hit.end)
        return verb && text.slice(hit.end, verb.start).trim() === '' && !is('anybodyCould', verb)
          ? [verb]
          : []
      }),
    )
}

/** How many words away from “your” its noun can stand. */
const REACH = 3

/** A name or a number in any script: Hebrew has no capitals, so length must do. */
const isName = (text: string) =>
  /^\p{Lu}.{2,}/u.test(text) || (/\p{Script=Hebrew}/u.test(text) && text.length >= TELLING)
