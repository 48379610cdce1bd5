import { kindsThat } from '../../model/message-kinds.ts'
import { LONGEST_TALK } from '../minutes.ts'
import { firstWithin, within } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** A talk without minutes sounds like a whole afternoon. The guide asks for 15–20 minutes. */
export const unboundedTime: Rule = {
  level: 'mend',
  for: kindsThat('requests'),
  find: (look) => {
    const long = tooLong(look)
    const bounded = look.times.some((time) => time.minutes <= LONGEST_TALK)
    return bounded || long.length > 0 ? long : withoutTime(look)
  },
}

/** Over half an hour, in a sentence that asks for something or speaks of a meeting. */
function tooLong({ times, asks, body, found, told, wordsAt }: Look): readonly Place[] {
  const asking = new Set([...asks, ...body.filter((one) => firstWithin(found('company'), one) !== undefined)])
  return times
    .filter((time) => !told.some((one) => within(time, one)))
    .filter((time) => time.minutes > LONGEST_TALK && [...asking].some((one) => within(time, one)))
    .map(({ start, end }) => ({ start, end, fix: wordsAt({ start, end }).fixes.shortTime }))
}

/** The first request for a talk; its fix says how long. */
function withoutTime({ found, asks, text }: Look): readonly Place[] {
  const requested = (sign: 'talkVerb' | 'talkNoun') =>
    found(sign).filter((hit) => asks.some((ask) => within(hit, ask)))
  const verbs = requested('talkVerb').map((hit) => ({ ...hit, after: hit.lexicon.fixes.afterTalkVerb }))
  const nouns = requested('talkNoun').map((hit) => ({ ...hit, after: hit.lexicon.fixes.afterTalkNoun }))
  const first = [...nouns, ...verbs].sort((one, other) => one.start - other.start)[0]
  if (!first) return []
  const { start, end } = first
  return [{ start, end, fix: `${text.slice(start, end)} ${first.after}` }]
}
