import { parse } from 'valibot'
import { Giving, type Guided, type SessionNotes } from '../model/giving.ts'
import type { PersonKey } from '../model/person-key.ts'
import { db } from './db.ts'
import { everyKeyOf } from './joins.ts'
import { mustBeKept } from './keep-if-new.ts'
import { moment } from './moment.ts'
import { partsThatFit } from './parts.ts'
import { everyRow, putRows, rowAt, rowsOfPersons } from './rows.ts'
import { mergeTexts } from './texts.ts'
import { rebase } from './three-way.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** The guide's side of the user; undefined as long as nothing was said. Of a row that cannot be read, what can be. */
export async function giving(): Promise<Giving | undefined> {
  const stored: unknown = await db.giving.get('giving')
  return stored === undefined ? undefined : partsThatFit(Giving, stored)
}

/** Keeps what one window changed of it since `base`, and leaves the rest as it is stored now. Gives all of it. */
export const saveGiving = (mine: Giving, base: Giving = parse(Giving, {})): Writing<Giving> =>
  write([db.giving], async () => {
    const stored = (await giving()) ?? parse(Giving, {})
    const next = { ...rebase(base, mine, stored), changedAt: moment() }
    await putRows('giving', [next])
    return next
  })

/** What was agreed with everybody whom I guide. */
export const everyGuided = (): Promise<readonly Guided[]> => everyRow('guided')

/** What was agreed with one person, under any of their keys. */
export const guidedOf = async (person: PersonKey): Promise<Guided | undefined> =>
  (await rowsOfPersons('guided', await everyKeyOf(person)))[0]

/** Keeps what one window changed of it since `base`; where both wrote, both texts stand. Refused where the person was deleted. */
export const keepGuided = (mine: Guided, base: Guided): Writing<Guided> =>
  write([db.contacts, db.joins, db.guided], async () => {
    await mustBeKept(mine.person)
    const stored = (await rowAt('guided', [mine.person.site, mine.person.handle])) ?? base
    const next = {
      person: mine.person,
      goals: mergeTexts(base.goals, mine.goals, stored.goals),
      agreed: mergeTexts(base.agreed, mine.agreed, stored.agreed),
      changedAt: moment(),
    }
    await putRows('guided', [next])
    return next
  })

/** The confidential notes on one person, the latest session first. */
export const sessionNotesOf = async (person: PersonKey): Promise<readonly SessionNotes[]> =>
  (await rowsOfPersons('sessionNotes', await everyKeyOf(person))).toSorted((one, other) =>
    other.at.localeCompare(one.at),
  )

/** Keeps the notes of one session as `keepGuided` does. */
export const keepSessionNotes = (mine: SessionNotes, base: SessionNotes): Writing<SessionNotes> =>
  write([db.contacts, db.joins, db.sessionNotes], async () => {
    await mustBeKept(mine.person)
    const stored = (await rowAt('sessionNotes', mine.id)) ?? base
    const both = (name: 'notes' | 'heard' | 'toTry') => mergeTexts(base[name], mine[name], stored[name])
    const next = {
      ...mine,
      notes: both('notes'),
      heard: both('heard'),
      toTry: both('toTry'),
      feedback: rebase(base.feedback, mine.feedback, stored.feedback),
      changedAt: moment(),
    }
    await putRows('sessionNotes', [next])
    return next
  })
