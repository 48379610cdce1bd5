import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextDaily } from '../../src/calendar/daily.ts'
import { type Extension, launch } from './harness/extension.ts'

let extension: Extension
/** A page of the extension's own that runs none of its code: what it sees, nobody set for its sake. */
let bystander: Page
beforeAll(async () => {
  extension = await launch()
  bystander = await stand()
})
afterAll(() => extension.close())

const stand = async () => {
  const page = await extension.context.newPage()
  await page.goto(`chrome-extension://${extension.id}/icons/16.png`)
  return page
}
const alarms = () => bystander.evaluate(() => chrome.alarms.getAll())
const badge = () => bystander.evaluate(() => chrome.action.getBadgeText({}))

/** Waits until the daily alarm stands where a clock in a zone shows an hour next. */
const standsAt = (hour: string, zone: string) =>
  expect
    .poll(async () => (await alarms()).map(({ name, scheduledTime }) => ({ name, scheduledTime })))
    .toEqual([{ name: 'daily', scheduledTime: Date.parse(nextDaily(hour, zone, new Date().toISOString())) }])
const standsAsSet = () => standsAt('18:30', 'Pacific/Auckland')

/** Takes the alarm away, and the badge with it. */
const lose = () =>
  bystander.evaluate(async () => {
    await chrome.alarms.clearAll()
    await chrome.action.setBadgeText({ text: '' })
  })

const noa = { site: 'linkedin', handle: 'noa-bergström' }
const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
/** Somebody who is owed thanks, and settings of another part of the world. */
const backup = (settings: object) => ({
  program: 'lodestar',
  version: 1,
  exportedAt: dayAgo(0),
  settings,
  personas: [],
  contacts: [{ person: noa, name: 'Noa Bergström', since: dayAgo(9), persona: 'p' }],
  readings: [],
  corrections: [],
  drafts: [],
  touchpoints: [{ id: '1', person: noa, at: dayAgo(3), kind: 'met', takeaway: 'begin small' }],
})

async function replaceEverything(settings: object) {
  const page = await extension.dashboard('#/settings')
  const path = join(tmpdir(), `lodestar-${process.pid}-alarm.json`)
  writeFileSync(path, JSON.stringify(backup(settings)))
  await page.getByLabel('Backup file').setInputFiles(path)
  await page.getByRole('button', { name: 'Replace everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click()
  await page.getByText('Imported.').waitFor()
  await page.close()
}

test('an installed extension has its alarm, and other settings plan it anew, wherever they come from', async () => {
  const own = await bystander.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  await standsAt('09:00', own)
  const settings = await extension.dashboard('#/settings')
  await settings.getByLabel('Time zone').selectOption('America/New_York')
  await standsAt('09:00', 'America/New_York')
  await settings.getByLabel('At', { exact: true }).fill('07:45')
  await standsAt('07:45', 'America/New_York')
  await settings.close()
  const held = 'unsaved:linkedin/noa-bergström'
  await bystander.evaluate((key) => localStorage.setItem(key, '{}'), held)
  await replaceEverything({ zone: 'Pacific/Auckland', notifyAt: '18:30' })
  await standsAsSet()
  await expect.poll(badge).toBe('1')
  expect(await bystander.evaluate((key) => localStorage.getItem(key), held)).toBeNull()
})

test('an alarm that was lost is set again by a write, by Today, and by the popup', async () => {
  const person = await extension.dashboard('#/person/linkedin/noa-bergstr%C3%B6m')
  await standsAsSet()
  await lose()
  await person.getByLabel('Notes').fill('Met at the harbour.')
  await standsAsSet()
  await expect.poll(badge).toBe('1')
  await person.close()

  await lose()
  const today = await extension.dashboard('#/today')
  await standsAsSet()
  await today.close()

  await lose()
  const page = await extension.visit('/in/noa-bergström/')
  const { close } = await extension.press(page)
  await standsAsSet()
  await close()
  await page.close()
})

test('a worker that was killed sets what is missing as soon as anything wakes it', async () => {
  const session = await extension.context.newCDPSession(bystander)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await lose()
  expect(await alarms()).toEqual([])
  await bystander.evaluate(() => chrome.alarms.create('another', { when: Date.now() + 50 }))
  await standsAsSet()
  await expect.poll(badge).toBe('1')
})

test('switched off and on again, it has its alarm at the right hour, and the badge', async () => {
  await lose()
  const browser = await extension.context.newPage()
  await browser.goto('chrome://extensions')
  const turn = (on: boolean) =>
    browser.evaluate(({ id, on }) => chrome.management.setEnabled(id, on), { id: extension.id, on })
  await turn(false)
  await turn(true)
  await bystander.close()
  bystander = await stand()
  await standsAsSet()
  await expect.poll(badge).toBe('1')
  await browser.close()
})
