import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dashboard } from '../../src/languages/en/shows/dashboard.ts'
import { english } from '../../src/languages/en/shows/index.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

/** How often the browser is killed in each test: five times in all here, a hundred times and more in the soak. */
const KILLS = Number(process.env.LODESTAR_KILLS ?? 1)
/** People in what is upgraded: many where the browser is killed often, so that it dies in the middle. */
const PEOPLE = KILLS > 1 ? 3_000 : 300
/** What was typed longer ago than this when the browser died must be there (milliseconds). */
const SAFE_AFTER = 1_000

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
/** A moment to die at, spread over a second: no two kills meet the same step. */
const moment = (kill: number) => (kill * 389) % 1_000

/** What a table holds, read raw: the pages of the extension are not asked. */
const rowsOf = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<readonly Record<string, unknown>[]>((done, failed) => {
        const opening = indexedDB.open('lodestar')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction(name).objectStore(name).getAll()
          asked.onsuccess = () => {
            opening.result.close()
            done(asked.result)
          }
          asked.onerror = () => failed(asked.error)
        }
      }),
    table,
  )

let extension: Extension
let profile: string
beforeAll(async () => {
  extension = await launch()
  profile = extension.profile
  await begin(extension, 'en')
  const page = await extension.visit('/in/noa-bergström/')
  const { popup, close } = await extension.press(page)
  await popup.getByRole('button', { name: english.popup.footer.save }).click()
  await popup.getByText(english.popup.footer.saved).waitFor()
  await close()
  await page.close()
})
afterAll(async () => {
  await extension.kill()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** Lets the browser die now, and starts it again on what is left. */
async function die(): Promise<void> {
  await extension.kill()
  extension = await launch({ profile })
}

/** The page of the person who is kept, in a tab. */
async function openPerson(): Promise<Page> {
  const page = await extension.dashboard('#/people')
  await page.getByRole('link', { name: /Noa/u }).click()
  return page
}

test(
  `notes typed a second ago outlive ${KILLS + 1} sudden ends of the browser`,
  async () => {
    for (let kill = 0; kill <= KILLS; kill++) {
      const page = await openPerson()
      const notes = page.locator('textarea').first()
      await notes.fill('')
      await notes.focus()
      const typed: { readonly at: number; readonly text: string }[] = []
      let text = ''
      const end = performance.now() + 1_500 + moment(kill)
      while (performance.now() < end) {
        await page.keyboard.type('x')
        text += 'x'
        typed.push({ at: performance.now(), text })
        await wait(30)
      }
      const killed = performance.now()
      await die()
      const safe = typed.findLast(({ at }) => killed - at >= SAFE_AFTER)?.text ?? ''
      const back = await extension.dashboard('#/people')
      const [note] = await rowsOf(back, 'notes')
      expect(String(note?.text ?? '').length).toBeGreaterThanOrEqual(safe.length)
      expect(text.startsWith(String(note?.text ?? ''))).toBe(true)
      await back.close()
    }
  },
  60_000 + KILLS * 20_000,
)

test(
  `a letter typed a second ago outlives ${KILLS} sudden ends, and nothing is there twice`,
  async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const site = await extension.visit('/in/noa-bergström/')
      const { popup } = await extension.press(site)
      const editor = popup.locator('.editor').filter({ hasText: /\S/u })
      const notYet = popup.getByRole('button', { name: english.popup.known.notYet })
      await editor.or(notYet).first().waitFor()
      if (await notYet.isVisible()) await notYet.click()
      await editor.click()
      await popup.keyboard.press('Control+End')
      const mark = `Word${kill} `
      await popup.keyboard.type(mark, { delay: 20 })
      await wait(SAFE_AFTER)
      await popup.getByRole('button', { name: english.popup.footer.copy }).click()
      await wait(moment(kill))
      await die()
      const back = await extension.dashboard('#/people')
      const drafts = await rowsOf(back, 'drafts')
      const [contacts, touchpoints] = [await rowsOf(back, 'contacts'), await rowsOf(back, 'touchpoints')]
      expect(JSON.stringify(drafts)).toContain(mark.trim())
      expect(contacts.length).toBe(1)
      const ids = touchpoints.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(touchpoints.filter(({ kind }) => kind === 'copied').length).toBeLessThanOrEqual(kill + 1)
      await back.close()
    }
  },
  60_000 + KILLS * 30_000,
)

/** A backup of many people, to be killed in the middle of. */
const backup = (people: number, name: string) =>
  JSON.stringify({
    program: 'lodestar',
    version: 1,
    exportedAt: '2026-11-23T10:00:00Z',
    settings: {},
    personas: [],
    contacts: Array.from({ length: people }, (_, at) => ({
      person: { site: 'linkedin', handle: `${name}-${at}` },
      name: `${name} ${at}`,
      since: '2026-11-23T10:00:00Z',
      persona: 'p',
    })),
    readings: [],
    corrections: [],
    drafts: [],
    touchpoints: [],
  })

test(
  `an import is there as a whole or not at all after ${KILLS} sudden ends`,
  async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const page = await extension.dashboard('#/settings')
      const before = (await rowsOf(page, 'contacts')).length
      const file = { name: 'backup.json', mimeType: 'application/json' }
      const buffer = Buffer.from(backup(2_000, `import${kill}`))
      await page.locator('input[type=file]').setInputFiles({ ...file, buffer })
      await page.getByRole('button', { name: 'Add to what is here' }).click()
      await wait(moment(kill) / 2)
      await die()
      const back = await extension.dashboard('#/today')
      // A database that the browser threw away is filled from the second copy first.
      await expect
        .poll(async () => (await rowsOf(back, 'contacts')).length, { timeout: 30_000 })
        .toBeOneOf([before, before + 2_000])
      await back.locator('h1').waitFor()
      await back.close()
    }
  },
  60_000 + KILLS * 30_000,
)

test(
  `a database of the version before is upgraded as a whole after ${KILLS} sudden ends`,
  async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const blank = await extension.context.newPage()
      await blank.goto(`chrome-extension://${extension.id}/icons/128.png`)
      // The background may make a new database between the deletion and the old one.
      for (let tries = 0; tries < 5; tries++)
        if (
          await blank.evaluate(layDown, { people: PEOPLE, version: 40 }).then(
            () => true,
            () => false,
          )
        )
          break
      await blank.close()
      const page = await extension.context.newPage()
      void page
        .goto(`chrome-extension://${extension.id}/src/views/dashboard/index.html#/today`)
        .catch(() => undefined)
      await wait(moment(kill) / 2)
      await die()
      const back = await extension.dashboard('#/today')
      await back.locator('h1').waitFor()
      const [contacts, notes] = [await rowsOf(back, 'contacts'), await rowsOf(back, 'notes')]
      expect([contacts.length, notes.length]).toEqual([PEOPLE, PEOPLE])
      expect(contacts.filter(({ notes: old }) => old !== '').length).toBe(0)
      await back.close()
    }
  },
  60_000 + KILLS * 30_000,
)

/** Runs in a page: lays down the database as version 4 of its tables had it, with notes in every contact. */
async function layDown({
  people,
  version,
}: {
  readonly people: number
  readonly version: number
}): Promise<void> {
  const person = ['person.site', 'person.handle']
  await new Promise<void>((done, failed) => {
    const gone = indexedDB.deleteDatabase('lodestar')
    gone.onsuccess = () => done()
    gone.onerror = () => failed(gone.error)
  })
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('lodestar', version)
    opening.onerror = () => failed(opening.error)
    opening.onupgradeneeded = () => {
      const database = opening.result
      const byPerson = '[person.site+person.handle]'
      const contacts = database.createObjectStore('contacts', { keyPath: person })
      const readings = database.createObjectStore('readings', { keyPath: [...person, 'takenAt'] })
      readings.createIndex(byPerson, person)
      readings.createIndex('takenAt', 'takenAt')
      database
        .createObjectStore('corrections', { keyPath: [...person, 'field', 'at'] })
        .createIndex(byPerson, person)
      database.createObjectStore('drafts', { keyPath: 'id' }).createIndex(byPerson, person)
      database.createObjectStore('versions', { keyPath: ['id', 'revision'] }).createIndex(byPerson, person)
      const touchpoints = database.createObjectStore('touchpoints', { keyPath: 'order', autoIncrement: true })
      touchpoints.createIndex('id', 'id', { unique: true })
      touchpoints.createIndex(byPerson, person)
      database.createObjectStore('personas', { keyPath: 'id' })
      database.createObjectStore('settings')
      database.createObjectStore('me')
      database.createObjectStore('joins', {
        keyPath: ['one.site', 'one.handle', 'other.site', 'other.handle'],
      })
      for (let at = 0; at < people; at++)
        contacts.put({
          person: { site: 'linkedin', handle: `old-${at}` },
          name: `Old ${at}`,
          since: '2026-11-23T10:00:00Z',
          persona: 'p',
          address: 'neutral',
          nameIn: {},
          notes: `Note ${at}`,
          sample: false,
        })
    }
    opening.onsuccess = () => {
      opening.result.close()
      done()
    }
  })
}

test('a database that the browser throws away comes back from the second copy, and the user is told', async () => {
  const page = await extension.dashboard('#/settings')
  await begin(extension, 'en')
  await page.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup(3, 'copied')),
  })
  await page.getByRole('button', { name: 'Add to what is here' }).click()
  await page.getByText('Imported.').waitFor()
  const people = (await rowsOf(page, 'contacts')).length
  await expect.poll(() => page.evaluate(copyText)).toContain('copied-2')
  await extension.kill()
  rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true, force: true })
  extension = await launch({ profile })
  const back = await extension.dashboard('#/people')
  await back.getByText('The browser had lost what Lodestar keeps.').waitFor({ timeout: 90_000 })
  expect((await rowsOf(back, 'contacts')).length).toBe(people)
  await back.getByRole('button', { name: 'All right' }).click()
  await back.getByText('The browser had lost').waitFor({ state: 'detached' })
  // What is deleted leaves the copy too.
  await back.getByRole('link', { name: /copied 2/u }).click()
  await back.getByRole('button', { name: dashboard.people.forget }).click()
  await back.getByRole('dialog').getByRole('button', { name: dashboard.people.forgetYes }).click()
  await expect.poll(() => back.evaluate(copyText)).not.toContain('copied-2')
}, 180_000)

/** Runs in a page: the text of the second copy. */
async function copyText(): Promise<string> {
  const folder = await navigator.storage.getDirectory()
  const file = await folder.getFileHandle('lodestar-copy.json').catch(() => undefined)
  return (await (await file?.getFile())?.text()) ?? ''
}
