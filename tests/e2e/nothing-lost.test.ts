import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { english } from '../../src/languages/en/shows/index.ts'
import { hebrew } from '../../src/languages/he/shows/index.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

/** What is looked at in a row. */
interface Row {
  readonly id?: string
  readonly kind?: string
  readonly segments?: unknown
}

/** Rows of the database as they are. */
const rowsOf = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<readonly Row[]>((done, failed) => {
        const request = indexedDB.open('lodestar')
        request.onerror = failed
        request.onsuccess = () => {
          const rows = request.result.transaction(name).objectStore(name).getAll()
          rows.onsuccess = () => {
            request.result.close()
            done(rows.result)
          }
        }
      }),
    table,
  )
const textsOf = async (page: Page, table: 'drafts' | 'versions') =>
  (await rowsOf(page, table)).map((row) => JSON.stringify(row.segments))

/** Lets the disk be full for what happened, until there is room again. */
const fillDisk = (page: Page) =>
  page.evaluate(() => {
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (...row) {
      if (this.name === 'touchpoints') throw new DOMException('no space', 'QuotaExceededError')
      return add.apply(this, row)
    }
    Object.assign(globalThis, {
      makeRoom: () => {
        IDBObjectStore.prototype.add = add
      },
    })
  })
const makeRoom = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom())

describe.each([english, hebrew])('nothing is lost in the popup and on the desk ($code)', (shows) => {
  const labels = shows.popup
  let extension: Extension
  /** A window of the extension that stays open, to look at what is stored. */
  let looking: Page
  beforeAll(async () => {
    extension = await launch()
    await begin(extension, shows.code)
    looking = await extension.dashboard('#/settings')
  })
  afterAll(() => extension.close())
  afterEach(async () => {
    for (const page of extension.context.pages()) if (page !== looking) await page.close()
  })

  const openPopup = async (path: string) => {
    const { popup, close } = await extension.press(await extension.visit(path))
    await popup.locator('.editor').filter({ hasText: /\S/u }).waitFor()
    return { popup, close }
  }
  const typeIn = async (page: Page, text: string) => {
    await page.locator('.editor').press('Control+End')
    await page.keyboard.insertText(text)
  }
  /** A page that does not hear of what other windows write, nor they of it: as one that the browser has put to sleep. */
  const asleep = async (hash: string) => {
    const page = await extension.context.newPage()
    await page.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => undefined
      Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined })
    })
    await page.goto(looking.url().replace(/#.*$/u, hash))
    return page
  }
  /** A draft that was begun in the popup, on two pages of their own. */
  const twoTabs = async (path: string) => {
    const { popup, close } = await openPopup(path)
    await typeIn(popup, ' Begun.')
    await expect.poll(() => textsOf(looking, 'drafts')).toContainEqual(expect.stringContaining('Begun.'))
    const drafts = await rowsOf(looking, 'drafts')
    const draft = drafts.find(({ segments }) => JSON.stringify(segments).includes('Begun.'))
    await close()
    const tabs = [`#/draft/${draft?.id}`, `#/draft/${draft?.id}`]
    const [one, other] = await Promise.all(tabs.map(asleep))
    if (!one || !other) throw new Error('No tabs')
    for (const tab of [one, other]) await tab.locator('.editor').filter({ hasText: 'Begun.' }).waitFor()
    await typeIn(one, ' Of the first.')
    await expect.poll(() => textsOf(looking, 'drafts')).toContainEqual(expect.stringContaining('first.'))
    await typeIn(other, ' Of the second.')
    await other.getByRole('alert').getByText(labels.elsewhere.advice).waitFor()
    return { one, other }
  }
  test.runIf(shows === english)('“Save for later” taken back leaves nothing kept', async () => {
    const { popup, close } = await openPopup('/in/noa-bergström/')
    await popup.getByRole('button', { name: labels.footer.save }).click()
    await popup.getByText(labels.footer.saved).waitFor()
    expect(await rowsOf(looking, 'contacts')).toHaveLength(1)
    await popup.getByRole('button', { name: labels.footer.undo }).click()
    await popup.getByText(labels.footer.undone).waitFor()
    for (const table of ['contacts', 'touchpoints', 'drafts', 'readings', 'notes'])
      expect(await rowsOf(looking, table), table).toEqual([])
    const held = await looking.evaluate(() => chrome.storage.session.get())
    expect(Object.keys(held).filter((key) => key.startsWith('reading:'))).toHaveLength(1)
    await close()
  })

  test('what a full disk refused is done by “Try again”, and never said to be done before', async () => {
    const { popup, close } = await openPopup('/in/mirela-dusan/')
    await fillDisk(popup)
    for (const [press, said, kind] of [
      [labels.footer.copy, labels.footer.copied, 'copied'],
      [labels.footer.sent, labels.footer.markedSent, 'sent'],
    ] as const) {
      await popup.getByRole('button', { name: press, exact: true }).click()
      const alert = popup.getByRole('alert').filter({ hasText: shows.names.storeProblem['disk-full'] })
      await alert.waitFor()
      expect(await popup.getByText(said).isVisible()).toBe(false)
      expect(await violations(popup)).toEqual([])
      await makeRoom(popup)
      await alert.getByRole('button', { name: labels.problem.again }).click()
      await popup.getByText(said).waitFor()
      expect(await alert.count()).toBe(0)
      expect((await rowsOf(looking, 'touchpoints')).map((row) => row.kind)).toContain(kind)
      await fillDisk(popup)
    }
    await close()
  })

  test.runIf(shows === english)(
    'two tabs: the text that is not chosen is among the versions, and closing during the question loses nothing',
    async () => {
      const { one, other } = await twoTabs('/in/ines-hartwig/')
      expect(await violations(other)).toEqual([])
      await typeIn(other, ' And further.')
      await expect
        .poll(() => textsOf(looking, 'versions'))
        .toContainEqual(expect.stringMatching(/second\..*further\./u))
      await other.getByRole('button', { name: labels.elsewhere.take }).click()
      await other.locator('.editor').filter({ hasText: 'Of the first.' }).waitFor()
      await typeIn(other, ' Taken.')
      await expect
        .poll(() => textsOf(looking, 'drafts'))
        .toContainEqual(expect.stringMatching(/first\..*Taken\./u))

      await typeIn(one, ' Behind.')
      await one.getByRole('button', { name: labels.elsewhere.keep }).click()
      await expect.poll(() => textsOf(looking, 'drafts')).toContainEqual(expect.stringContaining('Behind.'))
      expect(await textsOf(looking, 'versions')).toContainEqual(expect.stringContaining('Taken.'))

      await typeIn(other, ' Closed.')
      await other.getByRole('alert').getByText(labels.elsewhere.advice).waitFor()
      await other.close()
      expect(await textsOf(looking, 'versions')).toContainEqual(expect.stringContaining('Closed.'))
    },
  )

  test.runIf(shows === hebrew)(
    'of somebody deleted elsewhere nothing is written until they are kept again',
    async () => {
      const { other } = await twoTabs('/in/jun-haraguchi/')
      await looking.evaluate(async () => {
        const request = indexedDB.open('lodestar')
        await new Promise((done) => {
          request.onsuccess = done
        })
        const tables = ['contacts', 'readings', 'drafts', 'versions', 'touchpoints', 'notes']
        const deleting = request.result.transaction(tables, 'readwrite')
        for (const table of tables) deleting.objectStore(table).clear()
        await new Promise((done) => {
          deleting.oncomplete = done
        })
        request.result.close()
        localStorage.clear()
      })
      await typeIn(other, ' After the deletion.')
      await other.getByRole('alert').getByText(labels.gone.advice).waitFor()
      expect(await violations(other)).toEqual([])
      await other.getByRole('button', { name: labels.footer.sent }).click()
      for (const table of ['contacts', 'drafts', 'versions', 'touchpoints'])
        expect(await rowsOf(looking, table), table).toEqual([])
      await other.getByRole('button', { name: labels.gone.keepAgain }).click()
      await other.getByText(labels.footer.markedSent).waitFor()
      expect(await rowsOf(looking, 'contacts')).toHaveLength(1)
      expect(await rowsOf(looking, 'readings')).toHaveLength(1)
      expect(await textsOf(looking, 'drafts')).toEqual([expect.stringContaining('After the deletion.')])
      expect((await rowsOf(looking, 'touchpoints')).map((row) => row.kind)).toEqual(['sent'])
    },
  )
})
