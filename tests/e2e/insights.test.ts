import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin, openAll } from './harness/user.ts'

const DAY = 24 * 60 * 60 * 1_000
const ago = (days: number, hours = 0) => new Date(Date.now() - days * DAY + hours * 3_600_000).toISOString()

/** Thirty-eight people who were asked within the last months: channel, days since, days until an answer, met, thanked in time. */
const people = Array.from({ length: 38 }, (_, at) => ({
  person: { site: 'linkedin', handle: `p${at}` },
  channel: at % 3 === 0 ? 'email' : 'note',
  asked: at < 3 ? at + 1 : 35 + at * 3,
  answer: at >= 3 && at % 2 === 0 ? 1 + (at % 7) : undefined,
  isMet: at % 4 === 0 && at > 3,
  isThanked: at % 8 !== 0,
}))
const touchpoints = people.flatMap(({ person, channel, asked, answer, isMet, isThanked }) => {
  const one = (kind: string, at: string, rest: object = {}) => ({
    id: `${person.handle} ${kind}`,
    person,
    at,
    kind,
    ...rest,
  })
  const text = 'x'.repeat(person.handle === 'p1' ? 450 : 180)
  return [
    one('sent', ago(asked), { message: 'first-ask', channel, text }),
    ...(answer === undefined ? [] : [one('replied', ago(asked - answer, -2))]),
    ...(isMet ? [one('met', ago(asked - answer! - 2))] : []),
    ...(isMet && isThanked ? [one('thanked', ago(asked - answer! - 2, 3))] : []),
  ]
})

/** Without the marks that keep the direction of what was filled in. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '')

let extension: Extension
beforeAll(async () => {
  extension = await launch()
  await begin(extension, 'en')
})
afterAll(() => extension.close())

test('what became of asking stands on its page in numbers and pictures, in both directions', async () => {
  const page = await extension.dashboard('#/insights')
  await page.getByText('Nobody has been asked yet.').waitFor()
  const path = join(tmpdir(), `lodestar-${process.pid}-insights.json`)
  const contacts = people.map(({ person }) => ({
    person,
    name: person.handle,
    since: ago(300),
    persona: 'gone',
  }))
  writeFileSync(
    path,
    JSON.stringify({
      program: 'lodestar',
      version: 1,
      exportedAt: ago(0),
      settings: {},
      contacts,
      touchpoints,
    }),
  )
  const settings = await extension.dashboard('#/settings')
  await settings.getByLabel('Backup file').setInputFiles(path)
  await settings.getByRole('button', { name: 'Add to what is here' }).click()
  await settings.getByText('Imported.').waitFor()

  await page.getByText('Nobody is ranked here, and silence says nothing about you.').waitFor()
  const figures = page.locator('figure')
  await figures.nth(5).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Insights')
  expect(plain(await figures.locator('figcaption').first().innerText())).toBe(
    'Month by month: 38 asked, 17 answered, 9 met',
  )
  await figures
    .getByText(/Of .?9.? thank-yous that were due after a first talk, .?5.? went out within 24 hours/u)
    .waitFor()
  // Every picture says the same in a table; what is too little to say has no bar.
  await openAll(page.locator('figure details:not([open]) > summary'))
  const tables = (await page.getByRole('table').allInnerTexts()).map(plain)
  expect(tables).toHaveLength(6)
  expect(tables[0]).toContain('All\t38\t17\t9\t5\t3')
  expect(tables[3]).toMatch(/Note\t23\t11\t\d+–\d+ %/u)
  expect(tables[1]).toContain('not recorded\t35\t17\t–')
  expect(await figures.nth(3).locator('.ranges .share').count()).toBe(2)
  expect(await violations(page)).toEqual([])

  await settings.locator('select').first().selectOption('he')
  await settings.locator('html[lang="he"]').waitFor()
  await page.locator('html[dir="rtl"]').waitFor()
  await page.setViewportSize({ width: 320, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByText('שתיקה לא אומרת עליך דבר').waitFor()
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  // The line from 0 to 100 % turns with the direction of writing.
  expect(
    await page
      .locator('.ranges svg')
      .first()
      .evaluate((svg) => getComputedStyle(svg).transform),
  ).toBe('matrix(-1, 0, 0, 1, 0, 0)')
  expect(await violations(page)).toEqual([])
  await settings.close()
  await page.close()
})
