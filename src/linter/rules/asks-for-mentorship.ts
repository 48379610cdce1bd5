import { kindIds } from '../../model/draft.ts'
import { kindsThat } from '../../model/message-kinds.ts'
import type { Range } from '../../text/phrases.ts'
import { mentorshipPlaces } from '../mentorship.ts'
import { firstWithin } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

const fromGuide = kindsThat('guides')

/** The golden rule: a stranger can say yes to twenty minutes, hardly to a role. A platform is where mentors offer themselves. */
export const asksForMentorship: Rule = {
  level: 'stop',
  levelOn: { 'platform-request': 'hint' },
  // a guide who speaks of talks offers them
  for: kindIds.filter((kind) => !fromGuide.includes(kind)),
  inSubject: true,
  find: (look) => mentorshipPlaces(look).map((hit) => withBoundedAsk(hit, look)),
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
