import type { Range } from '../text/phrases.ts'
import { firstWithin, within } from './places.ts'
import type { Look } from './rule.ts'

/** In how many sentences a mentor is spoken of and asked for. */
const STEPS = 3

/** Where mentorship is asked for, in so many words or in two steps: “I need a mentor. Could that be you?” */
export function mentorshipPlaces(look: Look): readonly Range[] {
  const named = look.found('mentorship')
  if (named.length > 0) return named
  const places = requested(look)
  return (places.length > 0 ? places : pointedAt(look)).slice(0, 1)
}

/** A word of mentoring, and right behind it a question that offers the part to the reader. */
function pointedAt(look: Look): readonly Range[] {
  const { found, body } = look
  const points = found('mentorPoints')
  return found('mentor').filter((word) => {
    const at = body.findIndex((sentence) => within(word, sentence))
    const near = at < 0 ? [] : body.slice(at, at + STEPS)
    return points.some((point) => point.start >= word.end && near.some((sentence) => within(point, sentence)))
  })
}

/** A word of mentoring in a question or request, or a request for help that goes on, where neither is spoken of elsewhere. */
function requested(look: Look): readonly Range[] {
  const sentenceOf = (word: Range) => look.body.find((one) => within(word, one))
  const isRequested = (word: Range) => {
    const sentence = sentenceOf(word)
    return sentence !== undefined && firstWithin(look.found('mentorRequests'), sentence) !== undefined
  }
  return [
    ...look.found('mentorHere').filter((word) => sentenceOf(word)?.isQuestion || isRequested(word)),
    ...look.found('lastingHelp').filter(isRequested),
  ]
}
