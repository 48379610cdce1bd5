import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFirefox } from '../../scripts/firefox.ts'
import { dashboard } from '../../src/languages/en/shows/dashboard.ts'
import { connectionForms } from '../people/connection-forms.ts'
import { type Firefox, startFirefox } from './harness/marionette.ts'

const EXTENSION = 'lodestar@lodestar.example'
const UUID = '5b0c9a41-8f0e-4f35-9d0a-6f4f2e7c1b88'
const labels = dashboard.network

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

/** What every step below does as a user would: waits for a part that says something, writes, presses. */
const hands = `
  const wait = (time) => new Promise((done) => setTimeout(done, time))
  const find = async (selector, text = '') => {
    for (let tries = 0; tries < 400; tries++) {
      const found = [...document.querySelectorAll(selector)].find((one) => (one.ariaLabel ?? one.textContent).includes(text))
      if (found) return found
      await wait(50)
    }
    throw new Error('Not there: ' + selector + ' ' + text + ': ' + document.body.textContent.slice(0, 400))
  }
  const press = async (text) => (await find('button', text)).click()
  const field = async (label) => (await find('.field', label)).querySelector('input, textarea')
  const write = async (label, text) => {
    const input = await field(label)
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }`
const step = <T>(body: string) => firefox.run<T>(`async () => { ${hands}\n${body} }`)
const said = (text: string) => JSON.stringify(text)

const isThrough = `() => document.body.textContent.includes(${said(`${labels.filters.everybody} 30,000`)})`

/** Gives the page files by their bytes, packed for the way. */
const choose = (files: readonly Uint8Array[]) =>
  step(`
    const packed = ${JSON.stringify(files.map((bytes) => gzipSync(bytes).toString('base64')))}
    const chosen = new DataTransfer()
    for (const one of packed) {
      const bytes = Uint8Array.from(atob(one), (letter) => letter.charCodeAt(0))
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
      chosen.items.add(new File([await new Response(stream).arrayBuffer()], 'Connections.csv'))
    }
    const input = await find('input[type=file]')
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))`)

test.runIf(process.env.LODESTAR_FORMS)(
  'thirty thousand are read in every form in which an export comes',
  async () => {
    await firefox.goTo(`moz-extension://${UUID}/src/views/dashboard/index.html#/network`)
    for (const [form, files] of Object.entries(connectionForms)) {
      await choose(files(30_000))
      await expect
        .poll(() => firefox.run(isThrough), { timeout: 90_000, interval: 500, message: form })
        .toBe(true)
      await step(`await press(${said(labels.remove)})`)
      await expect.poll(() => firefox.run(isThrough), { timeout: 30_000 }).toBe(false)
    }
  },
  600_000,
)

test('thirty thousand connections and a programme are read beside the page, joined and found', async () => {
  await firefox.goTo(`moz-extension://${UUID}/src/views/dashboard/index.html#/network`)
  await step(`
    const rows = Array.from({ length: 30000 }, (_, at) => 'Mira' + ',Tolvek' + at + ',https://www.linkedin.com/in/p-' + at + ',,Oven ' + (at % 900) + ',Baker,07 Feb 2016')
    const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
    const csv = ['Notes:', '"…"', '', head, 'Ulf,Dorn,https://www.linkedin.com/in/ulf,,Kelp,Nurse,07 Feb 2016', ...rows.slice(1)].join('\\n')
    const files = new DataTransfer()
    files.items.add(new File([csv], 'Connections.csv', { type: 'text/csv' }))
    const input = await find('input[type=file]')
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))`)
  await expect.poll(() => firefox.run(isThrough), { timeout: 90_000, interval: 500 }).toBe(true)
  await step(`
    await press(${said(labels.lists.kinds.speakers.add)})
    await write(${said(labels.lists.kinds.speakers.name)}, 'Data to Decisions')
    await write(${said(labels.lists.kinds.speakers.paste)}, '09:30 – How we plan a ward — Ulf Dorn, Nurse, Kelp')
    await press(${said(labels.lists.look)})
    await press(${said(labels.lists.keep.one)})
    await press(${said(labels.filters.speakers)})
    await find('.todo', 'Ulf Dorn')`)
  const shown = await step<string>(`
    await press(${said(labels.filters.everybody)})
    await write(${said(labels.search)}, 'tolvek12345')
    await find('.todo', 'Tolvek12345')
    await write(${said(labels.search)}, 'plan a ward')
    return (await find('.todo', 'Ulf Dorn')).textContent`)
  expect(shown).toContain('How we plan a ward')
}, 120_000)
