import { LONGEST_TALK } from '../minutes.ts'
import { firstWithin } from '../places.ts'
import { asking, type Look, type Place, type Rule } from '../rule.ts'
import { asksForMentorship } from './asks-for-mentorship.ts'

/** A talk without minutes sounds like a whole afternoon. The guide asks for 15–20 minutes. */
export const unboundedTime: Rule = {
  level: 'mend',
  for: [...asking, 'lighter-offer', 'introduction'],
  find: (look) => {
    // a role has no minutes: the request for one is what is to be mended
    if (asksForMentorship.find(look).length > 0) return []
    const long = tooLong(look)
    const bounded = look.times.some((time) => time.minutes <= LONGEST_TALK)
    return bounded || long.length > 0 ? long : withoutTime(look)
  },
}

/** Over half an hour, in a sentence that asks for something. */
function tooLong({ times, asks, context }: Look): readonly Place[] {
  return times
    .filter((time) => time.minutes > LONGEST_TALK && asks.some((ask) => firstWithin([time], ask)))
    .map(({ start, end }) => ({ start, end, fix: context.words.fixes.shortTime }))
}

/** The first request for a talk; its fix says how long. */
function withoutTime({ found, text, context }: Look): readonly Place[] {
  const { afterTalkVerb, afterTalkNoun } = context.words.fixes
  const verbs = found('talkVerbs').map((hit) => ({ ...hit, after: afterTalkVerb }))
  const nouns = found('talkNouns').map((hit) => ({ ...hit, after: afterTalkNoun }))
  const first = [...nouns, ...verbs].sort((one, other) => one.start - other.start)[0]
  if (!first) return []
  const { start, end } = first
  return [{ start, end, fix: `${text.slice(start, end)} ${first.after}` }]
}
