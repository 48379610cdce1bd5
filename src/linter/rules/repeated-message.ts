import { kindsThat } from '../../model/message-kinds.ts'
import type { Range } from '../../text/phrases.ts'
import { wasSent } from '../near-copy.ts'
import { within } from '../places.ts'
import type { Look, Rule } from '../rule.ts'

/** The user's own words, or the opening of a text from elsewhere, nearly as they went to somebody else. What Lodestar composed does not count. */
export const repeatedMessage: Rule = {
  level: 'mend',
  for: kindsThat('opens'),
  find: (look) => {
    const { sent } = look.context
    if (!sent || sent.length === 0) return []
    return look.body
      .filter((sentence) => isOwn(sentence, look))
      .filter(({ start, end }) => wasSent(look.text.slice(start, end), sent))
      .map(({ start, end }) => ({ start, end }))
  },
}

function isOwn(sentence: Range, { draft, asks, segments }: Look): boolean {
  if (!draft) return sentence.start < (asks[0]?.start ?? Number.POSITIVE_INFINITY)
  return segments.some(({ segment, start, end }) => {
    const { mine, part } = draft.segments[segment] ?? {}
    return mine === true && (part === 'own-words' || part === 'opening') && within(sentence, { start, end })
  })
}
