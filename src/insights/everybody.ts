import { weekOf } from '../follow-up/next-step.ts'
import type { PersonOverview } from '../follow-up/tasks.ts'
import type { Draft } from '../model/draft.ts'
import type { Settings } from '../model/settings.ts'
import { type Asked, askedOf, type Seen } from './asked.ts'

/** The ids of the drafts that were sent to everybody: what each message began with stands in them. */
export const draftsSent = (everybody: readonly PersonOverview[]): readonly string[] =>
  everybody.flatMap(({ touchpoints }) =>
    touchpoints.flatMap((one) => (one.kind === 'sent' && one.draft !== undefined ? [one.draft] : [])),
  )

interface Looking extends Seen {
  readonly settings: Settings
  /** The drafts that were sent, as they are and as they were. */
  readonly texts: readonly Draft[]
}

/** Everybody who was asked, as they count. The sample person does not, and whoever was not asked does not. */
export function askedAmong(
  everybody: readonly PersonOverview[],
  { texts, settings, ...seen }: Looking,
): readonly Asked[] {
  const byId = new Map<string, readonly Draft[]>()
  for (const text of texts) byId.set(text.id, [...(byId.get(text.id) ?? []), text])
  return everybody.flatMap(({ contact, touchpoints, hasDraft }) => {
    if (contact.sample) return []
    const own = touchpoints.flatMap((one) => ('draft' in one && byId.get(one.draft ?? '')) || [])
    const week = weekOf({ ...seen, settings, hasDraft, zone: contact.zone, myZone: seen.zone })
    const asked = askedOf({ persona: contact.persona, touchpoints, texts: own, week }, seen)
    return asked ? [asked] : []
  })
}
