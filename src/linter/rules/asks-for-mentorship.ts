import { kindIds } from '../../model/draft.ts'
import type { Range } from '../../text/phrases.ts'
import { firstWithin, within } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** In how many sentences a mentor is spoken of and asked for. */
const STEPS = 3

/** The golden rule: a stranger can say yes to twenty minutes, hardly to a role. A platform is where mentors offer themselves. */
export const asksForMentorship: Rule = {
  level: 'stop',
  levelOn: { 'platform-request': 'hint' },
  for: kindIds,
  find: (look) => mentorshipPlaces(look).map((hit) => withBoundedAsk(hit, look)),
}

/** Where mentorship is asked for, in so many words or in two steps: “I need a mentor. Could that be you?” */
export function mentorshipPlaces(look: Look): readonly Range[] {
  const named = look.found('mentorship')
  if (named.length > 0) return named
  const words = requested(look)
  return (words.length > 0 ? words : pointedAt(look)).slice(0, 1)
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

/** The request up to the sentence's end gives way to a bounded one, where it is clear that the request begins there. */
function withBoundedAsk({ start, end }: Range, look: Look): Place {
  const sentence = look.body.find((one) => start >= one.start && end <= one.end)
  if (!sentence || look.quotes.some((quote) => quote.end > start && quote.start < sentence.end))
    return { start, end }
  const before = look.text.slice(sentence.start, start)
  const clause = sentence.start + (/^.*[,;:—–]\s*/su.exec(before)?.[0].length ?? 0)
  const asks = firstWithin(look.found('askStarts'), { start: clause, end: sentence.end })
  if (asks?.start !== clause && start !== clause) return { start, end }
  const { boundedAsk } = look.wordsAt(sentence).fixes
  const fix = clause === sentence.start ? capitalised(boundedAsk) : boundedAsk
  return { start: clause, end: sentence.end, fix }
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
