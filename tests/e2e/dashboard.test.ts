import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKUP_VERSION } from '../../src/model/backup.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

/** Keeps somebody by copying a message to them from their profile. */
async function copyTo(extension: Extension, slug: string) {
  const page = await extension.visit(`/in/${slug}/`)
  const { popup, close } = await extension.press(page)
  await popup.locator('.editor').waitFor()
  await popup.locator('footer button.primary').click()
  await popup.getByRole('status').filter({ hasText: /\S/u }).waitFor()
  await close()
  await page.close()
}

const add = async (
  page: Page,
  kind: string,
  fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) => {
  await page.getByRole('button', { name: 'Add …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('select').first().selectOption(kind)
  await fill?.(dialog)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('keeping one’s word', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    await begin(extension, 'en')
    await copyTo(extension, 'noa-bergström')
  })
  afterAll(() => extension.close())

  test('from a copied note over acceptance and a meeting to the thank-you, with the badge', async () => {
    const today = await extension.dashboard('#/today')
    await today.getByText('did you send it?').waitFor()
    await expect.poll(() => extension.badge()).toBe('')
    await today.getByRole('button', { name: 'Yes, sent' }).click()
    await today.getByText('has not answered the invitation yet').waitFor()
    await today.getByRole('button', { name: 'It was accepted' }).click()
    await today.getByRole('link', { name: 'Write it' }).click()
    await today.locator('.editor').filter({ hasText: /\S/u }).waitFor()
    expect((await today.locator('.editor').textContent())?.length).toBeGreaterThan(200)

    const person = await extension.dashboard('#/person/linkedin/noa-bergstr%C3%B6m')
    await add(person, 'met', (dialog) =>
      dialog.getByLabel('One thing that you take away').fill('write down the cost of not doing'),
    )
    await person.getByText('Send the thank-you').waitFor()
    await expect.poll(() => extension.badge()).toBe('1')
    await today.bringToFront()
    await today.goto(today.url().replace(/#.*$/u, '#/today'))
    await today.reload()
    await today.getByText('One thing is owed').waitFor()
    await today.getByText('write down the cost of not doing').waitFor()
    await today.getByRole('link', { name: 'Write it' }).click()
    await today.locator('.editor').filter({ hasText: 'cost of not doing' }).waitFor()
    expect(await today.locator('.editor').textContent()).toContain('cost of not doing')

    await person.bringToFront()
    await person.getByRole('button', { name: 'Undo last' }).click()
    await person.getByText('Send the thank-you').waitFor({ state: 'detached' })
    await expect.poll(() => extension.badge()).toBe('')
    await today.close()
    await person.close()
  })

  test('what was written stays when a second window is open, and one deletes a person wholly', async () => {
    await copyTo(extension, 'jun-haraguchi')
    const one = await extension.dashboard('#/person/linkedin/jun-haraguchi')
    const other = await extension.dashboard('#/people')
    await one.getByLabel('Notes').fill('Met at the harbour.')
    await other.getByLabel('Search everything written').fill('harbour')
    await other.getByRole('link', { name: 'Jun Haraguchi' }).waitFor()
    expect(await other.getByRole('link', { name: 'Noa Bergström' }).count()).toBe(0)
    await one.bringToFront()
    await one.getByRole('button', { name: 'Delete this person' }).click()
    await one.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await other.getByText('Nobody fits this search.').waitFor()
    await one.close()
    await other.close()
  })

  test('no address that the browser remembers names a person, and an old one gives way', async () => {
    const old = await extension.dashboard('#/person/linkedin/noa-bergstr%C3%B6m')
    await old.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
    expect(old.url()).not.toMatch(/noa|linkedin/u)
    const people = await extension.dashboard('#/people')
    await people.getByRole('link', { name: 'Noa Bergström' }).click()
    await people.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
    expect(people.url()).toBe(old.url())
    // The popup leads to the same page, in the dashboard that is open.
    await people.close()
    const page = await extension.visit('/in/noa-bergström/')
    const { popup, close } = await extension.press(page)
    await popup.getByRole('button', { name: 'Everything with this person' }).click()
    await old.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
    expect(old.url()).not.toMatch(/noa|linkedin/u)
    await close()
    await page.close()
    await old.goto(old.url().replace(/.{4}$/u, 'zzzz'))
    await old.getByRole('heading', { name: 'This person is not kept here.' }).waitFor()
    await old.close()
  })

  test('the sample person works wholly and never enters Today or a backup', async () => {
    const sample = await extension.dashboard('#/sample')
    await sample.locator('.editor').waitFor()
    await sample.getByRole('button', { name: 'Copy' }).click()
    await sample.getByRole('status').filter({ hasText: /\S/u }).waitFor()
    const today = await extension.dashboard('#/today')
    await today.getByRole('heading').first().waitFor()
    expect(await today.locator('.todo').filter({ hasText: 'sample' }).count()).toBe(0)
    expect(await today.locator('.todo').count()).toBeLessThanOrEqual(1)
    await sample.close()
    await today.close()
  })

  test('the daily alarm counts what is owed, also after the worker was stopped', async () => {
    const person = await extension.dashboard('#/person/linkedin/noa-bergstr%C3%B6m')
    await add(person, 'met')
    await expect.poll(() => extension.badge()).toBe('1')
    await person.evaluate(() => chrome.action.setBadgeText({ text: '' }))
    const session = await extension.context.newCDPSession(person)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await person.evaluate(() => chrome.alarms.create('daily', { when: Date.now() + 100 }))
    await expect.poll(() => person.evaluate(() => chrome.action.getBadgeText({}))).toBe('1')
    await person.close()
  })
})

const noa = { site: 'linkedin', handle: 'noa-bergström' }
const kept = {
  program: 'lodestar',
  version: 1,
  exportedAt: '2026-11-20T09:00:00Z',
  settings: {},
  personas: [],
  contacts: [
    {
      person: noa,
      name: 'Noa Bergström',
      since: '2026-11-12T08:00:00Z',
      persona: 'p',
      notes: 'Met at a talk.',
    },
  ],
  readings: [],
  corrections: [],
  drafts: [],
  touchpoints: [{ id: '1', person: noa, at: '2026-11-12T08:00:00Z', kind: 'saved' }],
}

describe('a backup', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
  })
  afterAll(() => extension.close())

  test('everything leaves as one file and comes back, plain or locked; a bad file changes nothing', async () => {
    const settings = await extension.dashboard('#/settings')
    const file = settings.getByLabel('Backup file')
    const from = join(tmpdir(), `lodestar-${process.pid}-from.json`)
    writeFileSync(from, JSON.stringify(kept))
    await file.setInputFiles(from)
    await settings.getByRole('button', { name: 'Add to what is here' }).click()
    await settings.getByText('Imported.').waitFor()
    const exported = async () => {
      const [download] = await Promise.all([
        settings.waitForEvent('download'),
        settings.getByRole('button', { name: 'Export everything' }).click(),
      ])
      const path = join(tmpdir(), `lodestar-${process.pid}-${download.suggestedFilename()}`)
      await download.saveAs(path)
      return path
    }
    const plain = await exported()
    expect(JSON.parse(readFileSync(plain, 'utf8'))).toMatchObject({
      program: 'lodestar',
      version: BACKUP_VERSION,
      contacts: [{ name: 'Noa Bergström' }],
    })
    await settings.getByLabel('Passphrase (optional)').fill('three small words')
    const locked = await exported()
    expect(readFileSync(locked, 'latin1')).toMatch(/^age-encryption\.org\/v1\n/u)

    const half = join(tmpdir(), `lodestar-${process.pid}-half.json`)
    writeFileSync(half, readFileSync(plain, 'utf8').slice(0, 400))
    await file.setInputFiles(half)
    await settings.getByRole('alert').filter({ hasText: 'cut short or damaged' }).waitFor()
    writeFileSync(half, JSON.stringify({ ...JSON.parse(readFileSync(plain, 'utf8')), version: 99 }))
    await file.setInputFiles(half)
    await settings.getByRole('alert').filter({ hasText: 'newer Lodestar' }).waitFor()
    writeFileSync(half, '{"bookmarks":[]}')
    await file.setInputFiles(half)
    await settings.getByRole('alert').filter({ hasText: 'another program' }).waitFor()

    await file.setInputFiles(locked)
    await settings.getByLabel('Passphrase of this file').fill('three small wordz')
    await settings.getByRole('button', { name: 'Unlock' }).click()
    await settings.getByRole('alert').filter({ hasText: 'does not open the file' }).waitFor()
    await settings.getByLabel('Passphrase of this file').fill('three small words')
    await settings.getByRole('button', { name: 'Unlock' }).click()
    await settings.getByText('In this file').waitFor()
    await settings.getByRole('button', { name: 'Replace everything' }).click()
    await settings.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click()
    await settings.getByText('Imported.').waitFor()
    const people = await extension.dashboard('#/people')
    await people.getByRole('link', { name: 'Noa Bergström' }).waitFor()
    await settings.close()
    await people.close()
  })
})

describe.each([
  ['en', 'light'],
  ['he', 'dark'],
] as const)('every page of the dashboard in %s, %s', (language, colorScheme) => {
  let extension: Extension
  /** One window for all pages: each is loaded anew in it. */
  let page: Page
  beforeAll(async () => {
    extension = await launch()
    await begin(extension, language)
    await copyTo(extension, 'noa-bergström')
    page = await extension.dashboard('#/settings')
    await page.emulateMedia({ colorScheme })
  })
  afterAll(() => extension.close())

  const pages = [
    '#/welcome',
    '#/today',
    '#/people',
    '#/person/linkedin/noa-bergstr%C3%B6m',
    '#/write/linkedin/noa-bergstr%C3%B6m/first-ask',
    '#/personas',
    '#/me',
    '#/settings',
    '#/sample',
    '#/person/linkedin/nobody',
    '#/draft/gone',
  ]
  test.each(pages)('%s is accessible, and fits 320 pixels without scrolling sideways', async (hash) => {
    await page.setViewportSize({ width: 1_200, height: 900 })
    await page.goto(page.url().replace(/#.*$/u, hash))
    await page.reload()
    await page.getByRole('heading').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'he' ? 'rtl' : 'ltr')
  })

  test.runIf(language === 'he')('the wizard asks one question a step, accessible at each', async () => {
    const personas = await extension.dashboard('#/personas')
    await personas.locator('a.button').first().click()
    for (let step = 0; step < 8; step++) {
      await personas.locator('h1').waitFor()
      await expect.poll(() => personas.url()).toMatch(new RegExp(`/${step}$`, 'u'))
      expect(await violations(personas)).toEqual([])
      await personas.locator('button.primary').click()
    }
    await personas.getByRole('heading').first().waitFor()
    expect(personas.url()).toContain('#/personas')
    await personas.close()
  })
})
