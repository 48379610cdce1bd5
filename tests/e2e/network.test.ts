import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dashboard as english } from '../../src/languages/en/shows/dashboard.ts'
import { dashboard as hebrew } from '../../src/languages/he/shows/dashboard.ts'
import { connectionsCsv } from '../people/connections.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

const scratch = join(tmpdir(), `lodestar-${process.pid}-network`)
const file = (name: string, content: string | Uint8Array) => {
  const path = `${scratch}-${name}`
  writeFileSync(path, content)
  return path
}
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const row = (name: string, slug: string, company: string, role: string) =>
  `${name},https://www.linkedin.com/in/${slug},,${company},${role},07 Feb 2016`
const small = (role: string) =>
  `Notes:\n"…"\n\n${header}\n${row('Ulf,Dorn', 'ulf-dorn', 'Oven', 'Baker')}\n${row('Noa,Bergström', 'noa-bergstr%C3%B6m', 'Kelp & Tide', role)}\n${row('נועה,לוי', 'noa-levi', 'גלים', 'מנהלת מוצר')}\n,,https://www.linkedin.com/in/x,,,,\n`
const archive = zipSync({
  'Connections.csv': strToU8(small('Senior Product Manager')),
  'Positions.csv': strToU8('Company Name,Title,Started On,Finished On\nKelp & Tide,Analyst,2014,2017\n'),
})
const paths = {
  first: file('Connections.csv', small('Analyst')),
  archive: file('export.zip', archive),
  other: file('other.csv', 'Date;Amount\n1;2\n'),
  large: file('large.csv', connectionsCsv(30_000)),
}
afterAll(() => {
  for (const path of Object.values(paths)) rmSync(path, { force: true })
})

describe.each([
  ['en', english.network],
  ['he', hebrew.network],
] as const)('the network, in %s', (language, words) => {
  let extension: Extension
  let page: Page
  beforeAll(async () => {
    extension = await launch()
    await begin(extension, language)
    page = await extension.dashboard('#/network')
  })
  afterAll(() => extension.close())

  const choose = (path: string) => page.getByLabel(words.choose).setInputFiles(path)
  const names = () => page.locator('.network [role="listitem"] b').allTextContents()

  test('the user’s own export is brought, searched, brought again, and taken back', async () => {
    await choose(paths.other)
    await page.getByText(words.refusals['not-connections']).waitFor()
    await choose(paths.first)
    await page.getByRole('heading', { name: words.whom }).waitFor()
    await page.getByText(words.facts.notUnderstood).waitFor()
    await page.locator('.network [role="listitem"]').first().waitFor()
    expect(await names()).toEqual(['נועה לוי'])
    await page.getByRole('button', { name: words.filters.everybody }).click()
    await page.getByText('Ulf Dorn').waitFor()
    await page.getByLabel(words.search).fill('bergstrom')
    await page.getByText('Ulf Dorn').waitFor({ state: 'detached' })
    expect(await names()).toEqual(['Noa Bergström'])
    await page.getByLabel(words.search).fill('')
    expect(await violations(page)).toEqual([])

    // The archive says what changed, and offers what is empty in About me.
    await choose(paths.archive)
    await page.getByText(words.reasons['new-role']).waitFor()
    await page.getByRole('button', { name: words.aboutYouTake }).click()
    await page.getByText(words.reasons['former-employer']).waitFor()

    const open = page.locator('a.button[href*="bergstr"]')
    expect(await open.getAttribute('target')).toBe('_blank')
    const save = page.locator('.todo', { hasText: 'Bergström' }).getByRole('button', { name: words.save })
    await save.click()
    await page.getByRole('link', { name: words.openPage }).click()
    await page.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: words.remove }).click()
    await page.getByRole('heading', { name: words.whom }).waitFor({ state: 'detached' })
    await page.locator('.undo-line button').click()
    await page.getByRole('heading', { name: words.whom }).waitFor()

    // Today offers who is not kept yet.
    await page.evaluate(() => {
      location.hash = '#/today'
    })
    await page.getByRole('link', { name: words.fromNetwork }).waitFor()
    expect(await page.locator('.network b').allTextContents()).toEqual(['נועה לוי'])
    expect(await violations(page)).toEqual([])
    await page.goBack()
  }, 120_000)

  test.runIf(language === 'he')(
    'thirty thousand are read beside the page, or stopped with nothing kept, and fit a narrow window',
    async () => {
      await choose(paths.large)
      await page.getByRole('button', { name: words.stop }).click()
      await page.getByText(words.stopped).waitFor()
      await choose(paths.large)
      await page.getByRole('button', { name: new RegExp(`${words.filters.everybody} 30,000`, 'u') }).click()
      await page.locator('.network [role="listitem"]').first().waitFor()
      await page.setViewportSize({ width: 320, height: 700 })
      await page.mouse.move(160, 500)
      await page.mouse.wheel(0, 60_000)
      await page.waitForFunction(() => document.querySelectorAll('.network [aria-posinset]').length > 0)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 1200, height: 800 })
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: words.saveFile }).click()
      const saved = readFileSync(await (await downloading).path(), 'utf8')
      expect(saved.split('\n').length).toBe(30_001)
    },
    180_000,
  )
})
