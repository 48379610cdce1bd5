import { kindIds } from '../../model/draft.ts'
import type { Range } from '../../text/phrases.ts'
import { apartFrom, firstWithin, within } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** The golden rule: a stranger can say yes to twenty minutes, hardly to a role. A platform is where mentors offer themselves. */
export const asksForMentorship: Rule = {
  level: 'stop',
  levelOn: { 'platform-request': 'hint' },
  for: kindIds,
  find: (look) => {
    const named = apartFrom(look.found('mentorshipAsks'), look.found('mentorshipElsewhere'))
    const places = named.length > 0 ? named : requested(look).slice(0, 1)
    return places.map((hit) => withBoundedAsk(hit, look))
  },
}

/** A word of mentoring in a question or request, or a request for help that goes on, where neither is spoken of elsewhere. */
function requested(look: Look): readonly Range[] {
  const apart = (list: 'mentorWords' | 'lastingHelp') =>
    apartFrom(look.found(list), look.found('mentorshipElsewhere'))
  const sentenceOf = (word: Range) => look.body.find((one) => within(word, one))
  const isRequested = (word: Range) => {
    const sentence = sentenceOf(word)
    return sentence !== undefined && firstWithin(look.found('mentorRequests'), sentence) !== undefined
  }
  return [
    ...apart('mentorWords').filter((word) => sentenceOf(word)?.isQuestion || isRequested(word)),
    ...apart('lastingHelp').filter(isRequested),
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
  const { boundedAsk } = look.context.words.fixes
  const fix = clause === sentence.start ? capitalised(boundedAsk) : boundedAsk
  return { start: clause, end: sentence.end, fix }
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
