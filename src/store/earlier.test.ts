import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { Contact } from '../model/contact.ts'
import { Me } from '../model/me.ts'
import { db } from './db.ts'
import { earlierOf, takeEarlier } from './earlier.ts'
import { exportAll } from './export-all.ts'
import { me } from './me.ts'
import { contact, keepContact } from './people.ts'
import { putRows } from './rows.ts'
import { takeBack } from './take-back.ts'
import { write } from './write.ts'

const never = (problem: unknown) => {
  throw new Error(String(problem))
}
const now = '2026-11-20T09:00:00Z'
const person = { site: 'linkedin', handle: 'noa' }
const noa = parse(Contact, { person, name: 'Noa', since: now, persona: 'p' })
const [spring, autumn] = ['Data engineer', 'Product manager'].map((role) => parse(Me, { name: 'Dana', role }))

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()))
  await write([db.me, db.contacts, db.notes, db.earlier], async () => {
    await putRows('me', [autumn ?? parse(Me, {})])
    await putRows('contacts', [noa])
    await putRows('notes', [{ person, text: 'Met at the harbour.' }])
    await putRows('earlier', [
      { of: 'me', id: 'me', at: '2026-01-03T09:00:00Z', row: spring },
      { of: 'me', id: 'me', at: '2026-02-03T09:00:00Z', row: { name: 7 } },
      { of: 'contacts', id: 'linkedin/noa', at: now, row: { ...noa, zone: 'Europe/Oslo' } },
    ])
  }).orElse(never)
})

describe('what gave way to a backup', () => {
  it('is found by what it is of, unless it cannot be read', async () => {
    expect(await earlierOf('me', 'me')).toMatchObject([{ at: '2026-01-03T09:00:00Z', row: spring }])
    expect(await earlierOf('contacts', 'linkedin/jun')).toEqual([])
  })
  it('is taken back, and what stood there is an earlier one; undone, all is as before', async () => {
    const before = await exportAll(now)
    const [one] = await earlierOf('me', 'me')
    const taken = await takeEarlier('me', 'me', one?.order ?? 0).orElse(never)
    expect(await me()).toMatchObject({ role: 'Data engineer' })
    expect(await earlierOf('me', 'me')).toMatchObject([{ row: { role: 'Product manager' } }])
    await takeBack(taken?.undo ?? []).orElse(never)
    expect(await exportAll(now)).toEqual(before)
  })
  it('leaves the notes on a contact as they are', async () => {
    const [one] = await earlierOf('contacts', 'linkedin/noa')
    await takeEarlier('contacts', 'linkedin/noa', one?.order ?? 0).orElse(never)
    expect(await contact(person)).toMatchObject({ zone: 'Europe/Oslo', notes: 'Met at the harbour.' })
  })
  it('is refused when it was taken elsewhere meanwhile', async () => {
    const [one] = await earlierOf('me', 'me')
    await takeEarlier('me', 'me', one?.order ?? 0).orElse(never)
    const problems: string[] = []
    await takeEarlier('me', 'me', one?.order ?? 0).orElse((problem) => problems.push(problem))
    expect(problems).toEqual(['changed-elsewhere'])
  })
})

describe('two windows with one contact', () => {
  it('each keep what was changed in the other, and never touch the notes', async () => {
    await keepContact({ ...noa, zone: 'Europe/Oslo', nameIn: { he: 'נועה' } }, noa).orElse(never)
    await keepContact({ ...noa, nameIn: { en: 'Noa B' } }, noa).orElse(never)
    expect(await contact(person)).toMatchObject({
      zone: 'Europe/Oslo',
      nameIn: { he: 'נועה', en: 'Noa B' },
      notes: 'Met at the harbour.',
    })
  })
})
