import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { findBrowser, NO_BROWSER, QUIET } from '../scripts/browser.ts'
import { nestedLinks } from '../tests/pages/markup.ts'
import { respond } from '../tests/pages/site.ts'
import { noa } from '../tests/people/index.ts'
import { sharedPages } from '../tests/shared-pages.ts'
import type { Row } from './run.ts'

/** The largest page at hand: of those beside the checkout, else one of our own with more posts than anybody writes. */
function largestPage(): { readonly html: string; readonly url: string } {
  const profiles = sharedPages.filter(({ truth }) => truth.isProfile)
  const [largest] = [...profiles].sort((one, other) => other.html.length - one.html.length)
  if (largest)
    return {
      html: largest.html.replace(/<a(?=[\s>])/giu, '<x-a').replace(/<\/a>/giu, '</x-a>') + nestedLinks,
      url: largest.truth.url,
    }
  const url = `https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/`
  const html = respond(url, new Date().toISOString()) ?? ''
  const [post = ''] = /<li data-testid="carousel-child-container">[\s\S]*?<\/li>/u.exec(html) ?? []
  return { html: html.replace(post, post.repeat(300)), url }
}

/** The script that measures inside the page, with the two peers. */
async function inPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'bench/in-page.ts', formats: ['iife'], name: 'inPage' } },
  })
  const [chunk] = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  if (chunk?.type !== 'chunk') throw new Error('The measuring script could not be bundled')
  return chunk.code
}

/** The time of reading a page of about that size: one of our own with as many posts and roles as fill it. */
async function readingOf(
  page: Page,
  size: number,
): Promise<{ readonly taken: number; readonly size: number }> {
  const url = `https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/`
  const html = respond(url, new Date().toISOString()) ?? ''
  const [post = ''] = /<li data-testid="carousel-child-container">[\s\S]*?<\/li>/u.exec(html) ?? []
  const filled = html.replace(post, post.repeat(Math.max(1, Math.round((size - html.length) / post.length))))
  await page.unrouteAll()
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: filled, contentType: 'text/html' })
      : route.abort(),
  )
  await page.goto(url)
  await page.evaluate(await inPage())
  return { taken: (await page.evaluate('measureReading()')) as number, size: filled.length }
}

/** Reading the largest page in Chromium against one walk over its text, and against two readers of articles. */
export async function readerRatios(): Promise<readonly Row[]> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  const browser = await chromium.launch({ executablePath, args: QUIET })
  const page = await browser.newPage()
  const { html, url } = largestPage()
  await page.route('**/*', (route) =>
    route.request().url() === url ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort(),
  )
  await page.goto(url)
  await page.evaluate(await inPage())
  const taken = (await page.evaluate('measureReaders()')) as Readonly<
    Record<'walk' | 'reader' | 'selectors' | 'readability' | 'defuddle', number>
  >
  const [small, large] = [await readingOf(page, 100_000), await readingOf(page, 5_000_000)]
  await browser.close()
  const ratio = (what: string, figure: number, goal: string, holds: boolean): Row => ({
    what,
    figure: figure.toFixed(2),
    goal,
    holds,
  })
  const { walk, reader, selectors, readability, defuddle } = taken
  const growth = large.taken / small.taken / (large.size / small.size)
  return [
    ratio(
      `reader (${reader.toFixed(2)} ms, ${Math.round(html.length / 1_000)} KB of page) / one walk`,
      reader / walk,
      '≤ 5',
      reader <= 5 * walk,
    ),
    ratio(
      `reader / a script of selectors (${selectors.toFixed(1)} ms)`,
      reader / selectors,
      '< 1',
      reader < selectors,
    ),
    ratio(
      `reader / Readability (${readability.toFixed(1)} ms)`,
      reader / readability,
      '< 1',
      reader < readability,
    ),
    ratio(`reader / defuddle (${defuddle.toFixed(1)} ms)`, reader / defuddle, '< 1', reader < defuddle),
    ratio(
      `time per byte, ${Math.round(large.size / 1_000)} KB (${large.taken.toFixed(1)} ms) / ${Math.round(small.size / 1_000)} KB (${small.taken.toFixed(1)} ms)`,
      growth,
      '≤ 1.2',
      growth <= 1.2,
    ),
  ]
}
