import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { read } from '../../src/reader/read.ts'
import { judgedHere } from '../match/judged-here.ts'
import { nestedLinks } from '../pages/markup.ts'
import { respond } from '../pages/site.ts'
import { people } from '../people/index.ts'
import { sharedPages } from '../shared-pages.ts'
import { launchChromium, scriptOf } from './harness/in-chromium.ts'

const now = '2026-11-20T09:00:00Z'
/** Three scripts: the other people are drawn like one of these. */
const tried = ['Noa Bergström', 'רותם אלמוג', 'ليلى النمري']
const own = people
  .filter(({ name }) => tried.includes(name))
  .flatMap((person) =>
    ['', '?design=app-2022', '?design=guest'].map((design) => {
      const url = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/${design}`
      const html = respond(url, now) ?? ''
      return { id: `${person.name}${design}`, url, html, live: html.replaceAll('x-a', 'a') }
    }),
  )
const beside = sharedPages
  .filter(({ truth }) => truth.isProfile)
  .map(({ id, html, truth }) => ({
    id,
    url: truth.url,
    html: html.replace(/<a(?=[\s>])/giu, '<x-a').replace(/<\/a>/giu, '</x-a>') + nestedLinks,
    live: html,
  }))

describe('a page in the browser and on the command line', () => {
  let browser: Browser
  let page: Page
  let script: string
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
    script = await scriptOf('tests/match/in-page.ts')
  })
  afterAll(() => browser.close())

  it.each([...own, ...beside].map((one) => [one.id, one] as const))(
    '%s gives the same reading and match',
    async (_, one) => {
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ body: one.html, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      )
      await page.goto(one.url)
      await page.evaluate(script)
      const inBrowser = await page.evaluate('judgePage()')
      await page.unrouteAll()
      const onCommandLine = judgedHere(
        read(livePage(one.live, one.url), { url: one.url, now, lexicons: pageLexicons }),
      )
      expect(inBrowser).toEqual(JSON.parse(JSON.stringify(onCommandLine)))
    },
  )
})
