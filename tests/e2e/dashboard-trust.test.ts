import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { english } from '../../src/languages/en/shows/index.ts'
import { OWN } from '../../src/model/longest.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

const noa = { site: 'linkedin', handle: 'noa-bergström' }
const jun = { site: 'linkedin', handle: 'jun-haraguchi' }
const saved = (person: typeof noa) => ({
  id: `saved-${person.handle}`,
  person,
  at: '2026-11-12T08:00:00Z',
  kind: 'saved',
})
const person = (key: typeof noa, name: string, more = {}) => ({
  person: key,
  name,
  since: '2026-11-12T08:00:00Z',
  persona: 'p',
  ...more,
})
const backup = {
  program: 'lodestar',
  version: 1,
  exportedAt: '2026-11-20T09:00:00Z',
  settings: {},
  contacts: [person(noa, 'Noa Bergström', { notes: 'Met at a talk.' }), person(jun, 'Jun Haraguchi')],
  touchpoints: [saved(noa), saved(jun)],
}

const fileOf = (name: string, text: string) => {
  const path = join(tmpdir(), `lodestar-${process.pid}-${name}`)
  writeFileSync(path, text)
  return path
}

/** Reads a file in the open settings. */
const choose = (settings: Page, text: string) =>
  settings.getByLabel('Backup file').setInputFiles(fileOf('import.json', text))

const bring = async (extension: Extension, file: object) => {
  const settings = await extension.dashboard('#/settings')
  await choose(settings, JSON.stringify(file))
  await settings.getByRole('button', { name: 'Replace everything' }).click()
  await settings.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click()
  await settings.getByText('Imported.').waitFor()
  return settings
}

/** What an export holds, without what differs from one moment to the next. */
const exported = async (settings: Page): Promise<Record<string, unknown>> => {
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Export everything' }).click(),
  ])
  const path = join(tmpdir(), `lodestar-${process.pid}-${download.suggestedFilename()}`)
  await download.saveAs(path)
  const { exportedAt: _, checksum: __, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
  return rest
}

/** Puts rows into the browser's own database, past everything that checks them. */
const putRaw = (page: Page, rows: readonly { readonly table: string; readonly row: object }[]) =>
  page.evaluate(async (all) => {
    const open = indexedDB.open('lodestar')
    await new Promise((done) => (open.onsuccess = done))
    const transaction = open.result.transaction(
      all.map(({ table }) => table),
      'readwrite',
    )
    for (const { table, row } of all) {
      const store = transaction.objectStore(table)
      if (store.keyPath === null) store.put(row, table)
      else store.put(row)
    }
    await new Promise((done) => (transaction.oncomplete = done))
    open.result.close()
  }, rows)

// One browser for all: each part begins by replacing everything with what it needs.
let extension: Extension
beforeAll(async () => {
  extension = await launch()
  await begin(extension, 'en')
})
afterAll(() => extension.close())

describe('what is typed into About me', () => {
  const REPORTING = 'People in your own reporting line, one a line'

  test('a line with many names is kept, and nothing else stops', async () => {
    const beside = new URL('../../../shared/cases/follow/about-me-long-line.txt', import.meta.url)
    const line = existsSync(beside)
      ? readFileSync(beside, 'utf8')
      : Array.from({ length: 30 }, (_, at) => `Olka Brandt ${at}`).join(', ')
    expect(line.length).toBeGreaterThan(300)
    const me = await extension.dashboard('#/me')
    await me.getByLabel(REPORTING).fill(line)
    await me.close()
    const again = await extension.dashboard('#/me')
    await expect.poll(() => again.getByLabel(REPORTING).inputValue()).toBe(line)
    await again.goto(again.url().replace(/#.*$/u, '#/settings'))
    expect(await exported(again)).toMatchObject({ me: { reportingLine: [line] } })
    await again.close()
  })

  test('what is too long stays in its field, says by how much, and is not saved; the others are', async () => {
    const me = await extension.dashboard('#/me')
    const field = me.getByLabel(REPORTING)
    await field.fill(`Asta Grubbe\n${'x'.repeat(OWN.line + 12)}`)
    await me.getByText(/Line .?2.? is too long by .?12.? characters: not saved yet\./u).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.getAttribute('aria-describedby')).toMatch(/-fault /u)
    expect(await violations(me)).toEqual([])
    await me.getByLabel('Name, as you sign').fill('Dana Levi')
    await field.fill(Array.from({ length: OWN.lines + 2 }, (_, at) => `Name ${at}`).join('\n'))
    await me.getByText(/.?2.? lines too many: not saved yet\./u).waitFor()
    await me.getByLabel('Company or organisation').fill('y'.repeat(OWN.line + 1))
    await me.getByText('Too long by one character: not saved yet.').waitFor()
    expect((await me.getByLabel('Company or organisation').inputValue()).length).toBe(OWN.line + 1)
    const settings = await extension.dashboard('#/settings')
    const { me: kept } = await exported(settings)
    expect(kept).toMatchObject({ name: 'Dana Levi' })
    expect(JSON.stringify(kept)).not.toContain('Asta')
    expect(JSON.stringify(kept)).not.toContain('yy')
    await field.fill('Asta Grubbe')
    await me.getByText('too many').waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await exported(settings)).me)
      .toMatchObject({ reportingLine: ['Asta Grubbe'] })
    await me.close()
    await settings.close()
  })
})

describe('two windows', () => {
  beforeAll(async () => {
    await (
      await bring(extension, {
        ...backup,
        personas: [{ id: 'p', title: '', kind: 'informal', guidance: [], lines: [], excluded: [] }],
      })
    ).close()
  })
  const both = async (hash: string): Promise<readonly [Page, Page]> => [
    await extension.dashboard(hash),
    await extension.dashboard(hash),
  ]

  test('with About me each keep what was typed in the other', async () => {
    const [one, other] = await both('#/me')
    await one.getByLabel('What you do').fill('Data engineer')
    await expect.poll(() => other.getByLabel('What you do').inputValue()).toBe('Data engineer')
    await other.getByLabel('Place').fill('Haifa')
    await one.getByLabel('Former employers, one a line').fill('Kelp & Tide')
    await other.reload()
    await expect.poll(() => other.getByLabel('Former employers, one a line').inputValue()).toBe('Kelp & Tide')
    expect(await other.getByLabel('Place').inputValue()).toBe('Haifa')
    expect(await other.getByLabel('What you do').inputValue()).toBe('Data engineer')
    await one.close()
    await other.close()
  })

  test('with a persona each keep what was chosen and typed in the other', async () => {
    const one = await extension.dashboard('#/persona/p/0')
    const other = await extension.dashboard('#/persona/p/7')
    await one.getByLabel('Title').fill('Into product')
    await other.getByLabel('Whom should Lodestar never propose?').fill('Fjordline')
    await one.getByLabel('Title').fill('Into product management')
    await other.goto(other.url().replace(/\d$/u, '0'))
    await expect.poll(() => other.getByLabel('Title').inputValue()).toBe('Into product management')
    await one.goto(one.url().replace(/\d$/u, '7'))
    await expect
      .poll(() => one.getByLabel('Whom should Lodestar never propose?').inputValue())
      .toBe('Fjordline')
    await one.close()
    await other.close()
  })

  test('with notes each take over what the other writes, and the caret stays among its letters', async () => {
    const [one, other] = await both('#/person/linkedin/noa-bergstr%C3%B6m')
    const notes = (page: Page) => page.getByLabel('Notes')
    await notes(other).click()
    await other.keyboard.press('ControlOrMeta+End')
    await one.bringToFront()
    await notes(one).click()
    await one.keyboard.press('ControlOrMeta+Home')
    await one.keyboard.type('Likes trains. ')
    await expect.poll(() => notes(other).inputValue()).toBe('Likes trains. Met at a talk.')
    await other.bringToFront()
    await other.keyboard.type(' Knows budgets.')
    await expect.poll(() => notes(one).inputValue()).toBe('Likes trains. Met at a talk. Knows budgets.')
    await one.close()
    await other.close()
  })

  test('with settings each keep what was set in the other', async () => {
    const [one, other] = await both('#/settings')
    await one.bringToFront()
    await one.getByLabel('I can send InMail').check()
    await one.getByText('Saved.').waitFor()
    await other.bringToFront()
    await other.getByLabel('Kind of account').selectOption('premium')
    await expect.poll(() => one.getByLabel('Kind of account').inputValue()).toBe('premium')
    expect(await other.getByLabel('I can send InMail').isChecked()).toBe(true)
    await other.getByRole('button', { name: 'Undo' }).click()
    await other.getByText('Taken back.').waitFor()
    await expect.poll(() => one.getByLabel('Kind of account').inputValue()).toBe('free')
    expect(await other.getByLabel('I can send InMail').isChecked()).toBe(true)
    await one.close()
    await other.close()
  })
})

describe('a backup', () => {
  beforeAll(async () => {
    await (await bring(extension, backup)).close()
  })

  test('says what each way would do, does it, and is taken back as a whole', async () => {
    const settings = await extension.dashboard('#/settings')
    const before = await exported(settings)
    await choose(settings, '{"bookmarks":[]}')
    await settings.getByRole('alert').filter({ hasText: 'another program' }).waitFor()
    const file = {
      ...backup,
      contacts: [person(noa, 'Noa Bergström', { notes: 'Likes trains.' })],
      touchpoints: [saved(noa)],
      me: { name: 'Dana Levi' },
    }
    await choose(settings, JSON.stringify(file))
    const rows = settings.getByRole('listitem')
    await rows.filter({ hasText: /2.? people:.*1.? changed.*1.? the same/u }).waitFor()
    await rows.filter({ hasText: /2.? people:.*1.? changed.*1.? removed/u }).waitFor()
    await settings.getByText(/Notes on .?Noa Bergström.?: both are kept/u).waitFor()
    expect(await settings.getByRole('alert').count()).toBe(0)
    expect(await violations(settings)).toEqual([])
    await settings.getByRole('button', { name: 'Replace everything' }).click()
    await settings.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click()
    await settings.getByText('Imported.').waitFor()
    expect(await exported(settings)).toMatchObject({ me: { name: 'Dana Levi' }, contacts: [{}] })
    await settings.getByRole('button', { name: 'Undo' }).click()
    await settings.getByText('Taken back.').waitFor()
    expect(await exported(settings)).toEqual(before)
    await settings.close()
  })

  test('that is damaged is refused with its place, and what can be read is taken when the user says so', async () => {
    const settings = await extension.dashboard('#/settings')
    const bad = { ...person(jun, 'Jun Haraguchi'), since: 'yesterday' }
    await choose(settings, JSON.stringify({ ...backup, contacts: [...backup.contacts, bad] }))
    await settings.getByRole('alert').filter({ hasText: 'contacts.2.since' }).waitFor()
    await settings.getByRole('button', { name: 'Take what can be read (one entry is left out)' }).click()
    await settings.getByText('In this file').waitFor()
    await settings.getByRole('button', { name: 'Add to what is here' }).click()
    await settings.getByText('Imported.').waitFor()

    const [download] = await Promise.all([
      settings.waitForEvent('download'),
      settings.getByRole('button', { name: 'Export everything' }).click(),
    ])
    const path = fileOf('own.json', '')
    await download.saveAs(path)
    const text = readFileSync(path, 'utf8')
    await choose(settings, text.replace('Noa Bergström', 'Noa Bergstrom'))
    await settings.getByRole('alert').filter({ hasText: 'A letter of this file was changed' }).waitFor()
    await settings.getByRole('button', { name: 'Take what it says all the same' }).waitFor()
    await choose(settings, text)
    await settings.getByText('In this file').waitFor()
    expect(await settings.getByRole('alert').count()).toBe(0)
    await settings.close()
  })

  test('that is newer leaves what stood here as an earlier one, which is taken back', async () => {
    const settings = await extension.dashboard('#/settings')
    const me = await extension.dashboard('#/me')
    await me.getByLabel('Place').fill('Haifa')
    await choose(
      settings,
      JSON.stringify({ ...backup, me: { name: 'Dana', place: 'Oslo', changedAt: '2126-01-01T00:00:00Z' } }),
    )
    await settings.getByText(/About me.*newer and stays/u).waitFor()
    await settings.bringToFront()
    await settings.getByRole('button', { name: 'Add to what is here' }).click()
    await settings.getByText('Imported.').waitFor()
    await expect.poll(() => me.getByLabel('Place').inputValue()).toBe('Oslo')
    await me.bringToFront()
    await me.getByText(/An earlier version of/u).click()
    await me.getByRole('listitem').filter({ hasText: 'Haifa' }).waitFor()
    await me.getByRole('button', { name: 'Take it back' }).click()
    await expect.poll(() => me.getByLabel('Place').inputValue()).toBe('Haifa')
    await me.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => me.getByLabel('Place').inputValue()).toBe('Oslo')
    await settings.close()
    await me.close()
  })
})

describe('what was done', () => {
  beforeAll(async () => {
    await (await bring(extension, backup)).close()
  })

  test('is offered to be taken back until the page changes: somebody who was deleted is there again', async () => {
    const page = await extension.dashboard('#/person/linkedin/noa-bergstr%C3%B6m')
    const settings = await extension.dashboard('#/settings')
    const before = await exported(settings)
    await page.bringToFront()
    await page.getByRole('button', { name: 'Delete this person' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('status').filter({ hasText: 'was deleted' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Noa Bergström' }).waitFor()
    await settings.bringToFront()
    expect(await exported(settings)).toEqual(before)
    await page.bringToFront()
    await page.getByRole('link', { name: 'Today' }).click()
    await page.getByText('Taken back.').waitFor({ state: 'detached' })
    await page.close()
    await settings.close()
  })

  test('with a full disk is said not to be done, and is done as a whole on the next try', async () => {
    const page = await extension.dashboard('#/person/linkedin/jun-haraguchi')
    await page.getByRole('button', { name: 'Add …' }).waitFor()
    await page.evaluate(() => {
      const { add, put } = IDBObjectStore.prototype
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Object.assign(IDBObjectStore.prototype, { add: full, put: full })
      Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) })
    })
    await page.getByRole('button', { name: 'Add …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByRole('alert').filter({ hasText: english.names.storeProblem['disk-full'] }).waitFor()
    await page.evaluate('makeRoom()')
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.timeline').getByText('Replied').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.close()
  })
})

describe('rows that cannot be read', () => {
  beforeAll(async () => {
    const settings = await bring(extension, {
      ...backup,
      personas: [{ id: 'p', title: 'Into product', kind: 'informal', guidance: [], lines: [], excluded: [] }],
    })
    await putRaw(settings, [
      { table: 'contacts', row: { person: { site: 'linkedin', handle: 'nobody' }, name: 7 } },
      { table: 'drafts', row: { id: 'd', person: noa, segments: 'none' } },
      { table: 'settings', row: { account: 'gold', hasInmail: true } },
      { table: 'me', row: { name: 'Dana Levi', schools: 'x'.repeat(9) } },
    ])
    await settings.close()
  })

  test('are named in Settings, exported as they are, deleted and brought back', async () => {
    const settings = await extension.dashboard('#/settings')
    await settings.getByText(/4.? entries cannot be read/u).waitFor()
    expect(await settings.getByLabel('I can send InMail').isChecked()).toBe(true)
    const all = await exported(settings)
    expect((all.aside as { row: object }[]).map(({ row }) => JSON.stringify(row)).join()).toContain(
      '"nobody"',
    )
    await settings.getByText('Show', { exact: true }).click()
    await settings.getByText(/^A draft/u).waitFor()
    await settings.getByText(/"name": 7/u).waitFor()
    expect(await violations(settings)).toEqual([])
    const [raw] = await Promise.all([
      settings.waitForEvent('download'),
      settings.getByRole('button', { name: 'Export as it is' }).click(),
    ])
    const path = fileOf('raw.json', '')
    await raw.saveAs(path)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toContainEqual({
      table: 'drafts',
      row: { id: 'd', person: noa, segments: 'none' },
    })
    const entry = settings.getByRole('listitem').filter({ hasText: 'A draft' })
    await entry.getByRole('button', { name: 'Delete' }).click()
    await settings.getByText(/3.? entries cannot be read/u).waitFor()
    await settings.getByRole('button', { name: 'Undo' }).click()
    await settings.getByText(/4.? entries cannot be read/u).waitFor()
    expect(await exported(settings)).toEqual(all)
    await settings.close()
  })

  test('stop neither Today nor People nor the popup', async () => {
    const today = await extension.dashboard('#/today')
    await today
      .getByRole('link', { name: /Noa Bergström/u })
      .first()
      .waitFor()
    await today.goto(today.url().replace(/#.*$/u, '#/people'))
    await today.getByText(/2.? people/u).waitFor()
    await today.goto(today.url().replace(/#.*$/u, '#/me'))
    await expect.poll(() => today.getByLabel('Name, as you sign').inputValue()).toBe('Dana Levi')
    await today.close()
    const page = await extension.visit('/in/noa-bergström/')
    const { popup, close } = await extension.press(page)
    await popup.locator('.editor').filter({ hasText: /\S/u }).waitFor()
    await close()
    await page.close()
  })
})
