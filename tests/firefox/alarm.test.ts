import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFirefox } from '../../scripts/firefox.ts'
import { nextDaily } from '../../src/calendar/daily.ts'
import { type Firefox, startFirefox } from './harness/marionette.ts'

const EXTENSION = 'lodestar@lodestar.example'
const UUID = '2d0a4a0e-6c7f-4f6e-8f0d-5a1d3a9b7c21'
/** A picture of the extension's own runs none of its code, and yet may ask the browser what it may. */
const BYSTANDER = `moz-extension://${UUID}/icons/16.png`
const DASHBOARD = `moz-extension://${UUID}/src/views/dashboard/index.html`

let firefox: Firefox
beforeAll(async () => {
  const path = findFirefox()
  if (!path)
    throw new Error('Firefox 153 or later was not found: install it, or set FIREFOX_PATH to where it is.')
  firefox = await startFirefox(path, {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
    'intl.accept_languages': 'en',
  })
  await firefox.install(resolve('dist/firefox'))
})
afterAll(() => firefox?.close())

const alarms = () =>
  firefox.run<readonly { readonly name: string; readonly scheduledTime: number }[]>(
    '() => browser.alarms.getAll()',
  )

/** Waits until the daily alarm stands where a clock shows an hour next. */
const standsAt = (hour: string, zone: string) =>
  expect
    .poll(async () => (await alarms()).map(({ name, scheduledTime }) => ({ name, scheduledTime })))
    .toEqual([{ name: 'daily', scheduledTime: Date.parse(nextDaily(hour, zone, new Date().toISOString())) }])

/** Chooses an option as a user does, in a list that holds it. */
const choose = (option: string) =>
  firefox.run<void>(
    `async () => {
      for (let tries = 0; tries < 200; tries++) {
        const choice = [...document.querySelectorAll('option')].find(({ value }) => value === '${option}')
        if (choice) {
          choice.parentElement.value = '${option}'
          choice.parentElement.dispatchEvent(new Event('change', { bubbles: true }))
          return
        }
        await new Promise((done) => setTimeout(done, 50))
      }
      throw new Error('Nothing offers ${option}')
    }`,
  )

test('switched off and on again in Firefox, which drops alarms then, it has its alarm at the right hour', async () => {
  await firefox.goTo(`${DASHBOARD}#/settings`)
  await choose('Pacific/Auckland')
  await standsAt('09:00', 'Pacific/Auckland')
  await firefox.goTo('about:blank')
  await firefox.run(
    `async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addon = await AddonManager.getAddonByID('${EXTENSION}')
      await addon.disable()
      await addon.enable()
    }`,
    true,
  )
  await firefox.goTo(BYSTANDER)
  await standsAt('09:00', 'Pacific/Auckland')
})

test('an alarm that was lost in Firefox is set again when Today is opened', async () => {
  await firefox.goTo(BYSTANDER)
  await firefox.run('() => browser.alarms.clearAll()')
  expect(await alarms()).toEqual([])
  await firefox.goTo(`${DASHBOARD}#/today`)
  await standsAt('09:00', 'Pacific/Auckland')
})
