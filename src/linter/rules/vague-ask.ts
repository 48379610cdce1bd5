import { kindsThat } from '../../model/message-kinds.ts'
import { mentorshipPlaces } from '../mentorship.ts'
import { firstWithin } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'
import { hasSpecific } from '../specific.ts'
import { hintUnlessToStranger } from '../stranger.ts'
import { findSwaps } from '../swaps.ts'
import { namesTopic } from '../topic.ts'

/** Nobody can prepare for “pick your brain”; a named question can be answered at once. */
export const vagueAsk: Rule = {
  level: 'mend',
  for: kindsThat('urges'),
  find: (look) => {
    const said = findSwaps('vague', look)
    if (said.length > 0) return said
    const vague = look.found('vagueUnlessAbout').map(({ start, end }) => ({ start, end }))
    if (!look.whole) return vague.filter((hit) => !isAbout(hit, look))
    const mentorship = mentorshipPlaces(look)
    // a role that is asked of somebody for something of theirs is too much, and that is what is to be mended
    if (namesTopic(look, mentorship) || (mentorship.length > 0 && hasSpecific(look))) return []
    // a reminder stands behind a message that named its topic
    if (look.kind === 'nudge') return vague
    return hintUnlessToStranger([...vague, ...requests(look), ...mentorship].slice(0, 1), look)
  },
}

/** In a fragment nothing but its own sentence can say about what. */
const isAbout = (hit: Place, { found, sentences }: Look) => {
  const end = sentences.find((sentence) => hit.end <= sentence.end)?.end ?? hit.end
  return found('about').some((about) => about.end > hit.end && about.end < end)
}

/** The sentences that ask for company or help; a job that is asked for is clear enough, if too much. */
const requests = ({ asks, found }: Look): readonly Place[] =>
  asks
    .filter((sentence) => firstWithin(found('job'), sentence) === undefined)
    .map(({ start, end }) => ({ start, end }))
