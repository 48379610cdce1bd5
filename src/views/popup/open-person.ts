import { type AtHand, atHand, begunDraft } from '../../desk/at-hand.ts'
import { type Desk, openDesk } from '../../desk/desk-state.ts'
import { knownOf } from '../../desk/given.ts'
import type { StoredAbout } from '../../desk/stored-about.ts'
import type { Known } from '../../model/known.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Reading } from '../../model/reading.ts'
import { kindForStep, nearest, nextSteps } from '../../pipeline.ts'
import { clock, zoneFor } from '../../platform/clock.ts'
import { mark } from '../../platform/marks.ts'
import { keepForSession } from '../../platform/session.ts'
import { type Trouble, troubleOf } from '../../store/trouble.ts'
import type { TheirZone } from '../parts/person/their-zone.ts'

/** What the popup has on its hands about the person that was read. */
export type Opened =
  | { readonly kind: 'own'; readonly known: Known; readonly at: AtHand }
  | { readonly kind: 'no-persona'; readonly known: Known; readonly at: AtHand }
  | {
      readonly kind: 'person'
      readonly desk: Desk
      readonly open: readonly NextStep[]
      readonly zone: string
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** Joins what was read with what is stored, and lays out the message that the next step asks for. `stored`: what is asked for already. */
export async function openPerson(reading: Reading, stored?: Promise<StoredAbout>): Promise<Opened> {
  try {
    return await open(reading, stored)
  } catch (error) {
    return { kind: 'trouble', trouble: troubleOf(error) }
  }
}

async function open(reading: Reading, stored?: Promise<StoredAbout>): Promise<Opened> {
  const at = await atHand(reading.person, [reading], stored)
  mark('gathered')
  // Nothing that is shown waits for room to be made for a look.
  void keepForSession(reading)
  const known = knownOf(at)
  if (!known) return { kind: 'trouble', trouble: 'failed' }
  if (reading.own) return { kind: 'own', known, at }
  const persona = at.personas.find(({ id }) => id === at.settings.activePersona) ?? at.personas[0]
  if (!persona) return { kind: 'no-persona', known, at }
  const zone = zoneFor(at.settings)
  const open = openWith(at, zone)
  const kind = kindForStep[nearest(at.person, open, clock()).kind] ?? 'first-ask'
  const draft = begunDraft(at, kind)
  const desk = await openDesk({ at, known, persona, kind, draft })
  mark('match')
  return { kind: 'person', desk, open, zone }
}

/** Everything that is open with the person, nearest first; `there`: their zone, where it was guessed. */
export const openWith = (at: AtHand, zone: string, there?: TheirZone): readonly NextStep[] =>
  nextSteps(at.person, at.touchpoints, {
    hasDraft: at.drafts.length > 0,
    now: clock(),
    settings: at.settings,
    myZone: zone,
    ...(at.contact?.zone && { zone: at.contact.zone }),
    ...(there?.guessedFrom !== undefined && { guessed: { zone: there.zone, from: there.guessedFrom } }),
  })
