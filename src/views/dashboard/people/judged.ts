import { matchWords } from '../../../languages/recognises.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Match, Weights } from '../../../model/match.ts'
import type { Persona } from '../../../model/persona.ts'
import { match } from '../../../pipeline.ts'
import { overview } from '../../../store/overview.ts'
import { atHand } from '../../parts/desk/at-hand.ts'
import { knownOf } from '../../parts/desk/desk-state.ts'

/** Somebody who is kept, with how they match a persona. */
export interface JudgedPerson {
  readonly contact: Contact
  readonly match: Match
}

interface JudgedOptions {
  readonly now: string
  /** Weights to try, in the place of those that are set. */
  readonly weights?: Weights | undefined
}

/** Everybody who is kept and was read, judged by a persona. */
export async function judgedPeople(
  persona: Persona,
  { now, weights }: JudgedOptions,
): Promise<readonly JudgedPerson[]> {
  const people = (await overview()).filter(({ contact }) => !contact.sample)
  const judged = await Promise.all(
    people.map(async ({ contact, touchpoints }) => {
      const at = await atHand(contact.person)
      const known = knownOf(at)
      if (!known) return []
      const settings = weights ? { ...at.settings, weights } : at.settings
      const context = {
        persona,
        me: at.me,
        settings,
        touchpoints,
        words: matchWords,
        now,
        vectors: at.vectors,
      }
      return [{ contact, match: match(known, context) }]
    }),
  )
  return judged.flat()
}
