import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsAtOnce } from '../../src/languages/at-once.ts'
import { english } from '../../src/languages/en/shows/index.ts'
import { hebrew } from '../../src/languages/he/shows/index.ts'
import type { Shows } from '../../src/languages/shows.ts'
import type { Trouble } from '../../src/store/trouble.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'

let extension: Extension
beforeAll(async () => {
  extension = await launch()
})
afterAll(() => extension.close())

const windows = ['popup', 'dashboard'] as const
const addressOf = (window: (typeof windows)[number], id = extension.id) =>
  `chrome-extension://${id}/src/views/${window}/index.html`

/** A window in which a script has run before anything of Lodestar. */
async function openAfter<T>(
  window: (typeof windows)[number],
  before: (given: T) => void,
  given: T,
): Promise<Page> {
  const page = await extension.context.newPage()
  await page.addInitScript(before as (given: unknown) => void, given)
  await page.goto(addressOf(window))
  return page
}

/** Lets the database refuse to open, as browsers do, with the language that was shown last. */
function refuse({ name, language }: { readonly name: string; readonly language: string }): void {
  localStorage.setItem('interface-language', language)
  if (name === 'MissingAPIError') Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  else
    IDBFactory.prototype.open = () => {
      const request = {} as { onerror?: (event: object) => void }
      const error = new DOMException('refused', name)
      const stop = () => undefined
      setTimeout(() => request.onerror?.({ target: { error }, preventDefault: stop, stopPropagation: stop }))
      return request as IDBOpenDBRequest
    }
}

/** Each refusal in one language in the popup and in the dashboard; every name: src/store/trouble.test.ts. The last language stays. */
const refusals: readonly (readonly [string, Trouble, Shows, Shows])[] = [
  ['SomethingNewError', 'cannot-open', hebrew, english],
  ['QuotaExceededError', 'disk-full', english, hebrew],
  ['VersionError', 'newer', hebrew, english],
  ['SecurityError', 'no-storage', hebrew, hebrew],
  ['MissingAPIError', 'no-storage', english, english],
]

describe.each(windows)('the %s', (window) => {
  test.each(refusals)(
    'says what to do where the database refuses with %s (%s)',
    async (name, trouble, inPopup, inDashboard) => {
      const shows = window === 'popup' ? inPopup : inDashboard
      const page = await openAfter(window, refuse, { name, language: shows.code })
      const alert = page.getByRole('alert').filter({ hasText: shows.trouble.title[trouble] })
      await alert.getByText(shows.trouble.advice[trouble]).waitFor()
      await alert.getByRole('button', { name: shows.trouble.again }).waitFor()
      expect(await alert.getByRole('button', { name: shows.trouble.export }).count()).toBe(0)
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )

  test('asks to close the other windows where an older version is held open, and goes on once it is closed', async () => {
    const holder = await extension.context.newPage()
    await holder.goto(`chrome-extension://${extension.id}/manifest.json`)
    await holder.evaluate(async () => {
      const told = (request: IDBOpenDBRequest) =>
        new Promise((done, failed) => {
          request.onsuccess = done
          request.onerror = failed
        })
      await told(indexedDB.deleteDatabase('lodestar'))
      const request = indexedDB.open('lodestar', 1)
      await told(request)
      Object.assign(globalThis, { held: request.result })
    })
    const page = await extension.context.newPage()
    await page.goto(addressOf(window))
    await page.getByRole('alert').getByText(english.trouble.advice.blocked).waitFor()
    expect(await violations(page)).toEqual([])
    await holder.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close())
    await page.getByText(english.trouble.title.blocked).waitFor({ state: 'detached' })
    await page.getByRole('heading').first().waitFor()
    await page.close()
    await holder.close()
  })

  test('opens a database that a later version has left', async () => {
    const holder = await extension.context.newPage()
    await holder.goto(`chrome-extension://${extension.id}/manifest.json`)
    await holder.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open('lodestar', 9_990)
          request.onupgradeneeded = () => request.result.createObjectStore('of-tomorrow')
          request.onerror = failed
          request.onsuccess = () => {
            request.result.close()
            done()
          }
        }),
    )
    const page = await extension.context.newPage()
    await page.goto(addressOf(window))
    await page.getByRole('heading').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.close()
    await holder.evaluate(() => void indexedDB.deleteDatabase('lodestar'))
    await holder.close()
  })

  test('says what to do where a part of it throws, and leads to the export', async () => {
    const breakZones = () => {
      Intl.DateTimeFormat.prototype.resolvedOptions = () => {
        throw new RangeError('Of no zone')
      }
    }
    const page = await openAfter(window, breakZones, undefined)
    const alert = page.getByRole('alert').filter({ hasText: english.trouble.title.failed })
    const button = alert.getByRole('button', { name: english.trouble.export })
    if (window === 'popup') {
      const opened = extension.context.waitForEvent('page')
      await button.click()
      expect((await opened).url()).toMatch(/dashboard\/index\.html#\/settings$/u)
      await (await opened).close()
    } else {
      const saved = page.waitForEvent('download')
      await button.click()
      const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'))
      expect(file).toMatchObject({ program: 'lodestar' })
    }
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test('says what failed unheard above what is shown, until it is put away', async () => {
    const page = await extension.context.newPage()
    await page.goto(addressOf(window))
    const heading = page.getByRole('heading').first()
    await heading.waitFor()
    const text = await heading.innerText()
    await page.evaluate(() => void Promise.reject(new Error('Nobody waits for this')))
    const alert = page.getByRole('alert').filter({ hasText: english.trouble.title.failed })
    await alert.waitFor()
    await page.getByRole('heading', { name: text }).waitFor()
    expect(await violations(page)).toEqual([])
    await alert.getByRole('button', { name: english.trouble.hide }).click()
    await alert.waitFor({ state: 'detached' })
    await page.close()
  })
})

test('where not even the texts can be loaded, both languages are said at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lodestar-build-'))
  cpSync('dist/chrome', folder, { recursive: true })
  const assets = join(folder, 'assets')
  for (const name of readdirSync(assets)) {
    if (!name.endsWith('.js')) continue
    const code = readFileSync(join(assets, name), 'utf8')
    if (code.includes(english.popup.wait) || code.includes(hebrew.popup.wait)) rmSync(join(assets, name))
  }
  const broken = await launch({ build: folder })
  for (const window of windows) {
    const page = await broken.context.newPage()
    await page.goto(addressOf(window, broken.id))
    await page.getByText(textsAtOnce.en.plain).waitFor()
    await page.getByText(textsAtOnce.he.plain).waitFor()
    await page.close()
  }
  await broken.close()
  rmSync(folder, { recursive: true })
})
