import type { Browser } from 'playwright-core'
import { safeParse, union } from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LARGEST_READING } from '../../src/model/longest.ts'
import { Reading, Unreadable } from '../../src/model/reading.ts'
import { bytesOf } from '../../src/text/bytes.ts'
import { launchChromium, scriptOf } from './harness/in-chromium.ts'

/** How many broken documents are read: `npm run soak` reads 10,000. */
const DOCUMENTS = Number(process.env.LODESTAR_FUZZ_DOCUMENTS ?? 300)
/** No page may hold the popup up for longer, in milliseconds; generous, since machines differ. */
const LONGEST = 5_000

/** What no reading holds: marks that are not seen and shape nothing, half letters, control characters. */
const unseen =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\\u(?:d[89a-f]|00[01])/iu

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
  'whatever stands on a page, the reader gives a bounded reading or a reason, soon, and runs none of it',
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
      for (const reading of readings) {
        const text = JSON.stringify(reading)
        expect([seed, unseen.exec(text)?.[0]]).toEqual([seed, undefined])
        expect([seed, bytesOf(text) <= LARGEST_READING]).toEqual([seed, true])
      }
      expect([seed, executed]).toEqual([seed, false])
      expect(slowest).toBeLessThan(LONGEST)
      expect(report).toBeLessThan(200_000)
    }
    // Some of the rubble must look like a person, or nothing but refusals was tried.
    expect(read).toBeGreaterThan(0)
  },
  120_000 + DOCUMENTS * 60,
)
