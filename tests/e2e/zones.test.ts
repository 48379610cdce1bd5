import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextDaily } from '../../src/calendar/daily.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

let extension: Extension
beforeAll(async () => {
  extension = await launch({ zone: 'Foo/Bar' })
  await begin(extension, 'en')
})
afterAll(() => extension.close())

const sentence = 'cannot tell in which time zone the computer is'

test('a machine whose time zone nobody knows gets every page, in UTC, and is told so', async () => {
  const today = await extension.dashboard('#/today')
  await today.getByRole('heading').first().waitFor()
  const [alarm] = await today.evaluate(() => chrome.alarms.getAll())
  expect(alarm?.scheduledTime).toBe(Date.parse(nextDaily('09:00', 'UTC', new Date().toISOString())))
  await today.close()

  const page = await extension.visit('/in/noa-bergström/')
  const { popup, close } = await extension.press(page)
  await popup.locator('.editor').filter({ hasText: /\S/u }).waitFor()
  // Their clock is another matter: the place on the profile tells it, and says so.
  const there = popup.locator('header [title*="Gothenburg"]')
  await there.filter({ hasText: /\d\d:\d\d.? there/u }).waitFor()
  await close()
  await page.close()

  const settings = await extension.dashboard('#/settings')
  await settings.getByText(sentence).waitFor()
  await settings.getByLabel('Time zone').selectOption('Asia/Jerusalem')
  await settings.getByText(sentence).waitFor({ state: 'detached' })
  await settings.close()
})

test('a zone that was stored and that this browser does not know stops nothing, and is named', async () => {
  const settings = await extension.dashboard('#/settings')
  await settings.evaluate(async () => {
    const open = indexedDB.open('lodestar')
    await new Promise((done) => {
      open.onsuccess = done
    })
    const transaction = open.result.transaction('settings', 'readwrite')
    transaction.objectStore('settings').put({ zone: 'Mars/Base' }, 'settings')
    await new Promise((done) => {
      transaction.oncomplete = done
    })
    open.result.close()
  })
  await settings.reload()
  await settings.getByText('One entry cannot be read').waitFor()
  await settings.evaluate(() => location.assign('#/today'))
  await settings.locator('h1').filter({ hasText: /\d/u }).waitFor()
  await settings.close()
})
