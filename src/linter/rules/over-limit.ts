import { parse } from 'valibot'
import { limitOf } from '../../draft/channels.ts'
import { kindIds } from '../../model/draft.ts'
import { Settings } from '../../model/settings.ts'
import type { Rule } from '../rule.ts'

/** The site cuts or refuses what is longer; the account is free until the user says otherwise. */
export const overLimit: Rule = {
  level: 'stop',
  for: kindIds,
  find: ({ text, channel, context }) => {
    const limit = limitOf(channel, context.settings ?? parse(Settings, {}))
    if (limit === null || text.length <= limit) return []
    const splitsCharacter = /^[\udc00-\udfff]/.test(text.slice(limit))
    return [{ start: splitsCharacter ? limit - 1 : limit, end: text.length }]
  },
}
