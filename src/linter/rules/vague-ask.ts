import { asking, type Look, type Place, type Rule } from '../rule.ts'
import { swapped } from '../swaps.ts'
import { asksForMentorship } from './asks-for-mentorship.ts'

/** From how many words on a question is believed to have a topic. */
const SPECIFIC_QUESTION = 6

/** Nobody can prepare for “pick your brain”; a named question can be answered at once. */
export const vagueAsk: Rule = {
  level: 'mend',
  for: [...asking, 'nudge', 'lighter-offer', 'introduction'],
  find: (look) => [...swapped('vague', look), ...withoutTopic(look)],
}

/** Requests that would do with a topic, in a message that names none. */
function withoutTopic(look: Look): readonly Place[] {
  // a role that is asked for is what is to be mended
  if (asksForMentorship.find(look).length > 0) return []
  const { found, sentences, body } = look
  const vague = found('vagueUnlessAbout')
  const hasQuestion = body.some(
    (sentence) =>
      sentence.isQuestion &&
      sentence.words.length >= SPECIFIC_QUESTION &&
      !vague.some((hit) => hit.start >= sentence.start && hit.end <= sentence.end),
  )
  if (hasQuestion) return []
  return vague
    .filter((hit) => {
      const end = sentences.find((sentence) => hit.end <= sentence.end)?.end ?? hit.end
      return !found('about').some((about) => about.start >= hit.end && about.end < end)
    })
    .map(({ start, end }) => ({ start, end }))
}
