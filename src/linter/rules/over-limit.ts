import { parse } from 'valibot'
import { limitOf } from '../../draft/channels.ts'
import { kindIds } from '../../model/draft.ts'
import { Settings } from '../../model/settings.ts'
import type { Rule } from '../rule.ts'

/** The site cuts or refuses what is longer; the account is free until the user says otherwise. */
export const overLimit: Rule = {
  level: 'stop',
  for: kindIds,
  find: ({ written, shown, text, channel, context }) => {
    const limit = limitOf(channel, context.settings ?? parse(Settings, {}))
    // the site counts what is written, seen or not
    if (limit === null || written.length <= limit) return []
    const { start } = shown.shown({ start: limit, end: limit })
    const splitsCharacter = /^[\udc00-\udfff]/.test(text.slice(start))
    return [{ start: splitsCharacter ? start - 1 : start, end: text.length }]
  },
}
