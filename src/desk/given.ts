import { hookLexicons, matchLexicons } from '../languages/recognises.ts'
import type { Known } from '../model/known.ts'
import type { Persona } from '../model/persona.ts'
import { type Given, joinReadings as knownFrom } from '../pipeline.ts'
import { clock, machineZone } from '../platform/clock.ts'
import { type AtHand, sentToOthers } from './at-hand.ts'

/** Everything known of the person, or undefined where nothing was read. */
export function knownOf({ person, readings, corrections }: AtHand): Known | undefined {
  const [first, ...rest] = readings
  return first && { ...knownFrom([first, ...rest], corrections), person }
}

/** What is at hand, as the pipeline takes it. */
export const givenOf = (at: AtHand, persona: Persona): Given => ({
  persona,
  me: at.me,
  settings: at.settings,
  touchpoints: at.touchpoints,
  everyTouchpoint: at.everyTouchpoint,
  sent: sentToOthers(at),
  matchLexicons,
  hookLexicons,
  vectors: at.vectors,
  guiding: at.guiding,
  now: clock(),
  myZone: at.settings.zone ?? at.me.zone ?? machineZone(),
  ...(at.contact && { contact: at.contact }),
})
