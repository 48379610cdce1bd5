import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { parse } from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { exportAll, importBackup, previewImport } from './backup.ts'
import { db } from './db.ts'
import { draftById, saveDraft } from './drafts.ts'
import { forget } from './forget.ts'
import { me, saveMe } from './me.ts'
import { changeNotes, contact } from './people.ts'
import { personas, savePersona } from './personas.ts'
import { mergeTexts } from './texts.ts'
import { rebase } from './three-way.ts'
import { record } from './touchpoints.ts'
import { keepBeside, versionsOf } from './versions.ts'

const now = '2026-11-23T10:00:00Z'
const person = { site: 'linkedin', handle: 'noa' }
const noa = parse(Contact, { person, name: 'Noa', since: now, persona: 'p' })
const draft = (text: string, revision: number, changedAt = now): Draft => ({
  id: 'd1',
  person,
  kind: 'first-ask',
  channel: 'note',
  language: 'en',
  questions: [],
  seed: 0,
  segments: [{ part: 'ask', text, uses: [], mine: true }],
  revision,
  changedAt,
})
const textOf = (one: Draft | undefined) => one?.segments[0]?.text
const persona = (part: Partial<Persona>): Persona => ({
  id: 'p',
  title: 'Product',
  kind: 'informal',
  guidance: [],
  lines: [],
  excluded: [],
  ...part,
})
const line = (id: string, text: string) => ({ id, role: 'gap' as const, text: { en: text }, concepts: [] })

beforeEach(async () => {
  await db.delete()
  await db.open()
})

describe('two windows', () => {
  test('change what each changed of About me, a persona and settings, and nothing else', async () => {
    const base = await done(saveMe({ ...parse(Me, {}), name: 'Dana', company: 'Fjordline' }))
    await done(saveMe({ ...base, company: 'Bluefern' }, base))
    await done(saveMe({ ...base, name: 'Dana Levi', intro: { en: 'Engineer' } }, base))
    expect(await me()).toMatchObject({ name: 'Dana Levi', company: 'Bluefern', intro: { en: 'Engineer' } })

    const first = await done(savePersona(persona({ lines: [line('a', 'one'), line('b', 'two')] })))
    await done(
      savePersona({ ...first, lines: [line('a', 'ONE'), line('b', 'two'), line('c', 'three')] }, first),
    )
    await done(savePersona({ ...first, title: 'Mine', lines: [line('a', 'one'), line('b', 'TWO')] }, first))
    const [kept] = await personas()
    expect(kept?.title).toBe('Mine')
    expect(kept?.lines.map(({ text }) => text.en)).toEqual(['ONE', 'TWO', 'three'])
  })

  test('write notes at once, and both texts are there', async () => {
    await done(record({ id: 't', person, at: now, kind: 'saved' }, { contact: noa }))
    await done(changeNotes(person, '', 'Met in Haifa.'))
    await done(changeNotes(person, 'Met in Haifa.', 'Met in Haifa. Likes maps.'))
    const merged = await done(changeNotes(person, 'Met in Haifa.', 'Spring: Met in Haifa.'))
    expect(merged).toBe('Spring: Met in Haifa. Likes maps.')
    expect((await contact(person))?.notes).toBe(merged)
  })

  test('a text that another window has the place of is among the versions, once for a sitting', async () => {
    await done(saveDraft(draft('theirs', 4), { contact: noa }))
    expect(await attempt(saveDraft(draft('mi', 3)))).toEqual({ ok: false, problem: 'changed-elsewhere' })
    const held = await done(keepBeside(draft('mi', 3)))
    await done(keepBeside(draft('mine', 3), held))
    expect((await versionsOf(person)).map(textOf)).toEqual(['mine'])
    await done(saveDraft(draft('mine', 5), {}, true))
    expect(textOf(await draftById('d1'))).toBe('mine')
    expect((await versionsOf(person)).map(textOf).toSorted()).toEqual(['mine', 'theirs'])
  })

  test('a person who was deleted meanwhile does not come back by a letter, a touchpoint or a note', async () => {
    await done(saveDraft(draft('one', 1), { contact: noa }))
    await done(forget(person))
    const gone = { ok: false, problem: 'person-gone' }
    expect(await attempt(saveDraft(draft('two', 2)))).toEqual(gone)
    expect(await attempt(record({ id: 't', person, at: now, kind: 'saved' }))).toEqual(gone)
    expect(await attempt(changeNotes(person, '', 'x'))).toEqual(gone)
    expect(await draftById('d1')).toBeUndefined()
    await done(saveDraft(draft('two', 2), { contact: noa }))
    expect(textOf(await draftById('d1'))).toBe('two')
  })
})

describe('a backup that is added', () => {
  const january = '2026-01-05T10:00:00Z'
  const march = '2026-03-05T10:00:00Z'

  test('leaves the newer of two texts, whatever their keystrokes, and the other among the versions', async () => {
    await done(saveDraft(draft('MARCH', 2, march), { contact: noa }))
    const here = await exportAll(now)
    const older = { ...here, drafts: [draft('JANUARY', 90, january)] }
    expect((await previewImport(older, 'merge')).differing).toEqual([
      { what: 'draft', name: 'Noa', stays: 'here' },
    ])
    await done(importBackup(older, 'merge'))
    await done(importBackup(older, 'merge'))
    expect(textOf(await draftById('d1'))).toBe('MARCH')
    expect((await versionsOf(person)).map(textOf)).toEqual(['JANUARY'])
    await done(importBackup({ ...here, drafts: [draft('LATER', 1, now)] }, 'merge'))
    expect(textOf(await draftById('d1'))).toBe('LATER')
    expect((await versionsOf(person)).map(textOf).toSorted()).toEqual(['JANUARY', 'MARCH'])
  })

  test('keeps notes of both sides whole, and what gave way of a persona and About me as an earlier one', async () => {
    await done(record({ id: 't', person, at: now, kind: 'saved' }, { contact: noa }))
    await done(changeNotes(person, '', 'x'.repeat(49_990)))
    await done(savePersona(persona({ title: 'Here' })))
    await done(saveMe({ ...parse(Me, {}), name: 'Here' }))
    const here = await exportAll(now)
    const other = {
      ...here,
      contacts: here.contacts.map((one) => ({ ...one, notes: 'y'.repeat(49_990) })),
      personas: [persona({ title: 'There', changedAt: january })],
      me: { ...parse(Me, {}), name: 'There', changedAt: january },
    }
    await done(importBackup(other, 'merge'))
    expect((await contact(person))?.notes.length).toBe(99_982)
    expect((await personas())[0]?.title).toBe('Here')
    expect((await me())?.name).toBe('Here')
    expect(
      (await db.earlier.toArray()).map(({ of, row }) => [of, (row as Persona).title ?? (row as Me).name]),
    ).toEqual([
      ['personas', 'There'],
      ['me', 'There'],
    ])
  })

  test('is what its preview says, also where it stands in place of everything', async () => {
    await done(saveMe({ ...parse(Me, {}), name: 'Here' }))
    await done(saveDraft(draft('one', 1), { contact: noa }))
    const { me: _, ...without } = await exportAll(now)
    const plan = await previewImport(
      { ...without, drafts: [], settings: { ...without.settings, notesAMonth: 3 } },
      'replace',
    )
    expect(plan).toMatchObject({
      me: 'removed',
      settings: 'changed',
      lists: { drafts: { removed: 1 }, contacts: { same: 1 } },
    })
  })
})

/** Whether all letters of a text stand in another one, in their order. */
const holds = (text: string, letters: string) => {
  let at = 0
  for (const letter of text) if (letter === letters[at]) at++
  return at === letters.length
}

test('texts that two windows changed lose nothing that either of them wrote', () => {
  const word = fc.stringMatching(/^[a-d]{0,6}$/u)
  fc.assert(
    fc.property(word, word, word, word, (base, mine, theirs, tail) => {
      const [here, there] = [`${mine}${base}`, `${base}${theirs}${tail}`]
      const both = mergeTexts(base, here, there)
      expect(mergeTexts(base, base, there)).toBe(there)
      expect(mergeTexts(base, here, base)).toBe(here)
      for (const written of [here, there]) expect(holds(both, written)).toBe(true)
    }),
  )
})

test('a change laid over another is both, whichever came first, where they touch different things', () => {
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(3))
  fc.assert(
    fc.property(record, fc.nat(9), fc.nat(9), (base, mine, theirs) => {
      const [here, there] = [
        { ...base, mine },
        { ...base, theirs },
      ]
      expect(rebase<object>(base, here, there)).toEqual({ ...base, mine, theirs })
      expect(rebase<object>(base, base, there)).toEqual(there)
      expect(rebase<object>(base, here, base)).toEqual(here)
    }),
  )
})
