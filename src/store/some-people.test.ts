import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import { personId } from '../model/person-key.ts'
import { noEntries, type Reading } from '../model/reading.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { backupText, readBackup } from './backup-file.ts'
import { db } from './db.ts'
import { exportSome } from './export-all.ts'
import { join } from './joins.ts'
import { correct, everyPlace } from './readings.ts'
import { takeBack } from './take-back.ts'
import { record, recordAll, touchpointsOf } from './touchpoints.ts'

const at = '2026-11-20T09:00:00Z'
const key = (handle: string) => ({ site: 'linkedin', handle })
const happened = (handle: string, kind: string) =>
  parse(Touchpoint, { id: `${handle} ${kind}`, person: key(handle), kind, at, until: '2026-12-01' })
const reading = (handle: string, place: string): Reading => ({
  person: key(handle),
  url: '',
  takenAt: at,
  own: false,
  profile: {
    ...noEntries,
    place: { value: place, quote: place, section: 'top-card', foundBy: 'by-hand', at },
  },
  absent: {},
  extent: {},
  contested: [],
})

beforeEach(async () => {
  for (const table of db.tables) await table.clear()
  for (const who of ['noa', 'jun', 'ola'])
    await done(
      record(happened(who, 'replied'), {
        contact: parse(Contact, { person: key(who), name: who, since: at, persona: 'p' }),
        readings: [reading(who, `Home of ${who}`)],
      }),
    )
})

test('several are put off in one step, all or none, and taken back in one', async () => {
  const kept = await attempt(recordAll([happened('noa', 'snoozed'), happened('jun', 'snoozed')]))
  if (!kept.ok) throw new Error(kept.problem)
  const kinds = async () =>
    (await Promise.all(['noa', 'jun'].map((who) => touchpointsOf(key(who))))).flat().map(({ kind }) => kind)
  expect((await kinds()).filter((kind) => kind === 'snoozed')).toHaveLength(2)
  await done(takeBack(kept.undo))
  const refused = await attempt(recordAll([happened('noa', 'snoozed'), happened('nobody', 'snoozed')]))
  expect([refused.ok, await kinds()]).toEqual([false, ['replied', 'replied']])
})

test('an export of some holds them under every joined page, nobody else, and can be read', async () => {
  await done(join({ one: key('noa'), other: key('jun'), verdict: 'same', at }))
  const read = await readBackup(await backupText(await exportSome([key('noa')], at)))
  if (!read.ok) throw new Error('It is a backup')
  const { contacts, readings, touchpoints, me } = read.backup
  for (const rows of [contacts, readings, touchpoints])
    expect(rows.map(({ person }) => person.handle).toSorted()).toEqual(['jun', 'noa'])
  expect(me).toBeUndefined()
})

test('a place is what the last look read, or what was typed over it', async () => {
  await done(correct({ person: key('jun'), field: 'place', value: 'Madrid', at }))
  await done(correct({ person: key('ola'), field: 'place', value: null, at }))
  const places = await everyPlace(['noa', 'jun', 'ola'].map(key))
  expect(['noa', 'jun', 'ola'].map((who) => places.get(personId(key(who))))).toEqual([
    'Home of noa',
    'Madrid',
    undefined,
  ])
})
