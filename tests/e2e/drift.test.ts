import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Drifted } from '../drift/in-page.ts'
import { nestedLinks } from '../pages/markup.ts'
import { mobile, mobileAddress } from '../pages/mobile.ts'
import { respond } from '../pages/site.ts'
import { people } from '../people/index.ts'
import { sharedPages } from '../shared-pages.ts'
import { launchChromium, scriptOf } from './harness/in-chromium.ts'

/** How many times each mutation that is made by chance is tried on each page; `npm run soak` tries 200. */
const SEEDS = Number(process.env.LODESTAR_DRIFT_SEEDS ?? 2)
/** Of the values of a page of which a single thing has changed, so many must be left. */
const FEWEST_KEPT = 0.9
/** Of the values of any make of pages that has changed a habit everywhere, so many must be left: what one mark told, another tells. */
const FEWEST_KEPT_EVERYWHERE = 0.8
const TIME = 30_000 + SEEDS * 2_000

const now = '2026-11-20T09:00:00Z'
const built = ['', '?design=app-2022', '?design=guest'].flatMap((design) =>
  people.slice(0, 3).map((person) => {
    const url = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/${design}`
    return { id: `${person.name}${design}`, layout: design || '2026', url, html: respond(url, now) ?? '' }
  }),
)
const mobiles = people.slice(0, 3).map((person) => ({
  id: `${person.name} on the mobile site`,
  layout: 'mobile',
  url: mobileAddress(person),
  html: mobile(person),
}))
const beside = sharedPages
  .filter(({ truth }) => truth.isProfile)
  .map(({ id, html, truth }) => ({
    id,
    layout: id.replace(/-en.*$/u, '') + (id.includes('details') ? ' details' : ''),
    url: truth.url,
    html: html.replace(/<a(?=[\s>])/giu, '<x-a').replace(/<\/a>/giu, '</x-a>') + nestedLinks,
  }))

describe('when the site changes its clothes', () => {
  let browser: Browser
  let page: Page
  let script: string
  const table = new Map<string, { kept: number; all: number }>()
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
    script = await scriptOf('tests/drift/in-page.ts')
  })
  afterAll(async () => {
    await browser.close()
    for (const [what, { kept, all }] of [...table].sort())
      console.log(`${what.padEnd(60)} ${(kept / all).toFixed(3)}`)
  })

  it.each([...built, ...mobiles, ...beside].map((one) => [one.id, one] as const))(
    '%s is never read wrong',
    async (_, one) => {
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ body: one.html, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      )
      await page.goto(one.url)
      await page.evaluate(script)
      const drifted = (await page.evaluate(`driftHere(${SEEDS})`)) as readonly Drifted[]
      await page.unrouteAll()
      for (const { id, kind, kept, all } of drifted) {
        const row = `${kind.padEnd(10)} ${id.padEnd(38)} ${one.layout}`
        const before = table.get(row) ?? { kept: 0, all: 0 }
        table.set(row, { kept: before.kept + kept, all: before.all + all })
      }
      const wrong = drifted.filter((result) => result.wrong.length > 0)
      expect(wrong.map(({ id, wrong: values }) => [id, values])).toEqual([])
    },
    TIME,
  )

  it('keeps four of five values of every make where a habit has changed everywhere', () => {
    const poor = [...table]
      .filter(([what, { kept, all }]) => what.startsWith('everywhere') && kept / all < FEWEST_KEPT_EVERYWHERE)
      .map(([what, { kept, all }]) => `${what}: ${(kept / all).toFixed(2)}`)
    expect(table.size).toBeGreaterThan(0)
    expect(poor).toEqual([])
  })

  it('keeps nine of ten values where one thing has changed', () => {
    const sum = { kept: 0, all: 0 }
    for (const [what, { kept, all }] of table)
      if (what.startsWith('one ')) {
        sum.kept += kept
        sum.all += all
      }
    expect(sum.kept / sum.all).toBeGreaterThanOrEqual(FEWEST_KEPT)
  })
})
