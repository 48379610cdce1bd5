import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { sampleReading } from '../src/sample/person.ts'
import { type Extension, launch } from '../tests/e2e/harness/extension.ts'
import { begin } from '../tests/e2e/harness/user.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const ROUNDS = 5
const MANY = 10_000
const EXPORT = 'Export everything'
const now = '2026-11-20T09:00:00Z'

const keyOf = (at: number) => ({ site: 'linkedin', handle: `person-${at}` })
const day = (at: number) => new Date(Date.parse(now) - at * 60_000).toISOString()

/** A backup with so many invented people, each read once, with three touchpoints and a note. */
export const backupOf = (people: number) => {
  const all = Array.from({ length: people }, (_, at) => at)
  return {
    program: 'lodestar',
    version: 1,
    exportedAt: now,
    settings: {},
    contacts: all.map((at) => ({
      person: keyOf(at),
      name: `Person ${at}`,
      headline: `Role ${at % 97} at Company ${at % 313}`,
      since: day(at),
      persona: 'p',
      notes: `Met at talk ${at % 41}.`,
    })),
    readings: all.map((at) => ({ ...sampleReading(now), person: keyOf(at) })),
    touchpoints: all.flatMap((at) =>
      (['saved', 'accepted', 'replied'] as const).map((kind, order) => ({
        id: `${at}-${order}`,
        person: keyOf(at),
        at: day(at - order / 10),
        kind,
      })),
    ),
  }
}

/** Imports a backup: one with so many people, or a given one. */
export async function bring(extension: Extension, people: number | object): Promise<void> {
  const path = join(tmpdir(), `lodestar-${process.pid}-many.json`)
  writeFileSync(path, JSON.stringify(typeof people === 'number' ? backupOf(people) : people))
  const settings = await extension.dashboard('#/settings')
  await settings.getByLabel('Backup file').setInputFiles(path)
  await settings.getByRole('button', { name: 'Add to what is here' }).click({ timeout: 300_000 })
  await settings.getByText('Imported.').waitFor({ timeout: 300_000 })
  await settings.close()
  rmSync(path)
}

/** Milliseconds from opening a page to something on it. */
export const untilShown = async (extension: Extension, hash: string, shown: string) => {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await extension.dashboard('#/welcome')
    await page.locator('h1').waitFor()
    const address = page.url().replace(/#.*$/u, '')
    await page.goto('about:blank')
    await page.goto(`${address}${hash}`)
    await page.locator(shown).first().waitFor({ timeout: 120_000 })
    times.push(await page.evaluate(() => performance.now()))
    await page.close()
  }
  return median(times)
}

/** Milliseconds from a key to the frame that shows it. */
const untilTyped = async (page: Page, label: string) => {
  const field = page.getByLabel(label)
  await field.click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { times })
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now()
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - begun)))
      },
      true,
    )
  })
  for (const letter of 'person nine') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(120)
  }
  return median(await page.evaluate('times'))
}

/** Milliseconds from the button to the file of the whole export, and of a bare read of every row in the same page. */
const untilExported = async (extension: Extension) => {
  const page = await extension.dashboard('#/settings')
  await page.locator('h1').waitFor()
  await page.getByRole('button', { name: EXPORT }).waitFor()
  const exported: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await page.evaluate(readBare))
    exported.push(await page.evaluate(exportWhole, EXPORT))
  }
  await page.close()
  return { exported: median(exported), bare: median(bare) }
}

/** Runs in the page: milliseconds from a press of the button of that name to the file. */
const exportWhole = (name: string) =>
  new Promise<number>((done) => {
    const make = URL.createObjectURL
    const begun = performance.now()
    URL.createObjectURL = (file) => {
      URL.createObjectURL = make
      done(performance.now() - begun)
      return make.call(URL, file)
    }
    ;[...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click()
  })

/** Runs in the page: milliseconds to read every row of every table with nothing of ours. */
const readBare = () =>
  new Promise<number>((done, failed) => {
    const begun = performance.now()
    const opening = indexedDB.open('lodestar')
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const tables = [...opening.result.objectStoreNames]
      const reading = opening.result.transaction(tables)
      for (const table of tables) reading.objectStore(table).getAll()
      reading.oncomplete = () => {
        opening.result.close()
        done(performance.now() - begun)
      }
    }
  })

interface Measured {
  readonly settings: number
  readonly people: number
  readonly today: number
  readonly note: number
  readonly search: number
  readonly drawn: number
  readonly exported: number
  readonly bare: number
}

async function measured(people: number): Promise<Measured> {
  const extension = await launch()
  await begin(extension, 'en')
  await bring(extension, people)
  const settings = await untilShown(extension, '#/settings', 'h1')
  const list = await untilShown(extension, '#/people', '.todo')
  const today = await untilShown(extension, '#/today', 'h1')
  const page = await extension.dashboard('#/person/linkedin/person-0')
  await page.getByLabel('Notes').waitFor()
  await page.waitForTimeout(3_000)
  const note = await untilTyped(page, 'Notes')
  const everybody = await extension.dashboard('#/people')
  await everybody.locator('.todo').first().waitFor()
  await everybody.waitForTimeout(3_000)
  const drawn = await everybody.locator('main *').count()
  const search = await untilTyped(everybody, 'Search everything written')
  const { exported, bare } = await untilExported(extension)
  await extension.close()
  return { settings, people: list, today, note, search, drawn, exported, bare }
}

/** What pages cost with many people kept, against the same pages with a few. */
export async function manyPeopleRatios(): Promise<readonly Row[]> {
  const [few, many] = [await measured(10), await measured(MANY)]
  const row = (what: string, name: keyof Measured, most: number): Row => {
    const ratio = many[name] / few[name]
    return {
      what: `${what} with ${MANY} people (${many[name].toFixed(0)} ms) / with ten (${few[name].toFixed(0)} ms)`,
      figure: ratio.toFixed(2),
      goal: `≤ ${most}`,
      holds: ratio <= most,
    }
  }
  return [
    row('Settings shown', 'settings', 1.5),
    row('People shown', 'people', 20),
    row('Today shown', 'today', 20),
    row('a letter in a note', 'note', 1.5),
    row('a letter in the search of People', 'search', 5),
    {
      what: `export of ${MANY} people (${many.exported.toFixed(0)} ms) / a bare read of their rows (${many.bare.toFixed(0)} ms)`,
      figure: (many.exported / many.bare).toFixed(2),
      goal: '≤ 5',
      holds: many.exported <= 5 * many.bare,
    },
    {
      what: `elements on People with ${MANY} people`,
      figure: String(many.drawn),
      goal: '≤ 1000',
      holds: many.drawn <= 1_000,
    },
  ]
}
