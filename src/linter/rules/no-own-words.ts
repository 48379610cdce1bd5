import { kinds } from '../../draft/kinds/index.ts'
import { ownShare } from '../../draft/text.ts'
import { kindIds } from '../../model/draft.ts'
import type { Rule } from '../rule.ts'

/** Below this share a message is all ready-made text. Our judgement. */
const TINY = 0.1

/** The user's own sentence is what no template has. */
export const noOwnWords: Rule = {
  level: 'hint',
  for: kindIds.filter((kind) => kinds[kind].parts.includes('own-words')),
  find: ({ draft, text, segments }) => {
    if (!draft || ownShare(draft) >= TINY) return []
    const slot = draft.segments.findIndex((segment) => segment.part === 'own-words')
    const place = segments.find(({ segment }) => segment === slot)
    const at = Math.min(place?.start ?? 0, text.length)
    return [{ start: at, end: Math.min(place?.end ?? at, text.length) }]
  },
}
