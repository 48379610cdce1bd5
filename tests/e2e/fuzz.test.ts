import type { Browser } from 'playwright-core'
import { safeParse, union } from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Reading, Unreadable } from '../../src/model/reading.ts'
import { launchChromium, scriptOf } from './harness/in-chromium.ts'

/** How many broken documents are read: a tenth of what `npm run soak` reads. */
const DOCUMENTS = Number(process.env.LODESTAR_FUZZ_DOCUMENTS ?? 1_000)
/** No page may hold the popup up for longer, in milliseconds; generous, since machines differ. */
const LONGEST = 5_000

interface Fuzzed {
  readonly readings: readonly unknown[]
  readonly slowest: number
  readonly report: number
  readonly executed: boolean
}

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

it(
  'whatever stands on a page, the reader gives a reading or a reason, soon, and runs none of it',
  async () => {
    const page = await browser.newPage()
    await page.setContent('<!doctype html><title>Noa Bergström | LinkedIn</title><body></body>')
    await page.evaluate(await scriptOf('tests/fuzz/in-page.ts'))
    let read = 0
    for (let seed = 1; seed <= DOCUMENTS; seed++) {
      const { readings, slowest, report, executed } = (await page.evaluate(`fuzzHere(${seed})`)) as Fuzzed
      for (const reading of readings)
        expect([seed, safeParse(union([Reading, Unreadable]), reading).success]).toEqual([seed, true])
      read += readings.filter((reading) => safeParse(Reading, reading).success).length
      expect([seed, executed]).toEqual([seed, false])
      expect(slowest).toBeLessThan(LONGEST)
      expect(report).toBeLessThan(200_000)
    }
    // Some of the rubble must look like a person, or nothing but refusals was tried.
    expect(read).toBeGreaterThan(0)
  },
  120_000 + DOCUMENTS * 60,
)
