import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls as english } from '../../src/languages/en/shows/calls.ts'
import { people as englishPeople } from '../../src/languages/en/shows/people.ts'
import { calls as hebrew } from '../../src/languages/he/shows/calls.ts'
import { people as hebrewPeople } from '../../src/languages/he/shows/people.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

const languages = {
  en: { calls: english, people: englishPeople, slug: 'noa-bergström' },
  he: { calls: hebrew, people: hebrewPeople, slug: 'רותם-אלמוג' },
} as const

/** The event of the file that a press saves; read as it is made, since a popup's connection takes the downloads with it. */
async function saved(page: Page, press: () => Promise<void>) {
  await page.evaluate(() => {
    const made = URL.createObjectURL
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { saved: blob.text() })
      return made.call(URL, blob)
    }
  })
  await Promise.all([page.waitForEvent('download'), press()])
  const text = await page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved)
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  if (!component) throw new Error('The file holds no event')
  const { uid, sequence, startDate } = new ICAL.Event(component)
  return { uid, sequence, start: startDate.toJSDate().getTime() }
}

const pictures = process.env.LODESTAR_PICTURES

/** Nothing is wider than the page at both widths, and axe finds nothing: wide in English, narrow in Hebrew; with a picture where they are asked for. */
async function looks(page: Page, name: string) {
  const looked = name.endsWith('-he') ? 320 : 1_200
  for (const width of [1_200, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
    if (width === looked) expect(await violations(page), `${name} at ${width}`).toEqual([])
  }
  if (pictures) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: `${pictures}/${name}-dark.png`, fullPage: true })
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await page.setViewportSize({ width: 1_200, height: 900 })
}

describe.each(['en', 'he'] as const)('a call, in %s', (language) => {
  const { calls, people, slug } = languages[language]
  const personPage = `#/person/linkedin/${encodeURIComponent(slug)}`
  let extension: Extension
  beforeAll(async () => {
    extension = await launch({ language, zone: 'Asia/Jerusalem' })
    await begin(extension, language)
    const page = await extension.visit(`/in/${slug}/`)
    const { popup, close } = await extension.press(page)
    await popup.locator('.editor').waitFor()
    await popup.locator('footer button.primary').click()
    await popup.getByRole('status').filter({ hasText: /\S/u }).waitFor()
    await close()
    await page.close()
  })
  afterAll(() => extension.close())

  test('from times over the invitation and the sheet to takeaways in the thank-you', async () => {
    const page = await extension.dashboard(personPage)
    await page.getByText(people.thereNow).waitFor()
    await page.getByRole('button', { name: calls.confirm }).click()
    await page.getByText(calls.guessed.split('{')[0] ?? '').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: calls.link.times }).click()
    await page.getByRole('heading', { name: calls.times.title }).waitFor()
    await page.locator('.day').first().waitFor()
    expect(await page.locator('.day').count()).toBe(3)
    // The line of time is as wide as its card.
    const [lane, card] = await Promise.all([
      page.locator('.lane').first().boundingBox(),
      page.locator('.rows').boundingBox(),
    ])
    expect(lane!.width).toBeGreaterThan(card!.width * 0.8)
    const sentence = page.getByLabel(calls.times.sentence)
    const before = await sentence.inputValue()
    await page
      .getByRole('button', { name: calls.times.anotherThis.split('{')[0] ?? '' })
      .first()
      .click()
    await expect.poll(() => sentence.inputValue()).not.toBe(before)
    await looks(page, `times-${language}`)
    // The sentence goes into the answer, and other times later take its place.
    for (const which of [0, 1]) {
      const offered = await sentence.inputValue()
      await page.getByRole('button', { name: calls.times.answer }).click()
      await page.locator('.editor').filter({ hasText: offered }).waitFor()
      expect((await page.locator('.editor').innerText()).split(offered.slice(0, 15)).length).toBe(2)
      await page.goBack()
      await page.locator('.day').first().waitFor()
      if (which === 0)
        await page
          .getByRole('button', { name: calls.times.anotherThis.split('{')[0] ?? '' })
          .first()
          .click()
    }

    await page.getByLabel(calls.times.where).fill('https://call.example/noa')
    const first = await saved(page, () => page.getByRole('button', { name: calls.times.add }).click())
    expect(first.sequence).toBe(0)
    expect(first.start).toBeGreaterThan(Date.now())
    await page.getByRole('heading', { name: calls.times.moveTitle }).waitFor()
    const moved = await saved(page, () => page.getByRole('button', { name: calls.times.move }).click())
    expect([moved.uid, moved.sequence]).toEqual([first.uid, 1])

    await page.getByRole('link', { name: calls.link.prepare }).click()
    const questions = page.locator('.ordered > li > :first-child')
    await questions.first().waitFor()
    const [one, two] = await questions.allTextContents()
    // What is only proposed on the sheet is there in the call too.
    await page.getByRole('button', { name: calls.prepare.begin }).click()
    await page.getByText(one ?? '', { exact: true }).waitFor()
    await page.goBack()
    await questions.first().waitFor()
    await page.locator('.ordered button').nth(1).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect
      .poll(() => questions.allTextContents())
      .toEqual([two, one, ...(await questions.allTextContents()).slice(2)])
    await page
      .locator('.ordered > li')
      .nth(1)
      .dragTo(page.locator('.ordered > li').first(), {
        sourcePosition: { x: 6, y: 6 },
        targetPosition: { x: 6, y: 6 },
      })
    await expect.poll(async () => (await questions.allTextContents()).slice(0, 2)).toEqual([one, two])
    await page.locator('.ordered button').nth(1).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(async () => (await questions.allTextContents()).slice(0, 2)).toEqual([two, one])
    await looks(page, `prepare-${language}`)
    const paper = await page.pdf({ format: 'A4' })
    expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/gu)?.length).toBe(1)
    if (pictures) {
      await page.emulateMedia({ media: 'print' })
      await page.screenshot({ path: `${pictures}/prepare-${language}-print.png`, fullPage: true })
      await page.emulateMedia({ media: 'screen' })
    }

    await page.getByRole('button', { name: calls.prepare.begin }).click()
    await page.getByText(calls.call.quiet).waitFor()
    const begun = new Date(Date.now() - 16 * 60_000).toISOString()
    await page.goto(page.url().replace(/[^/]*$/u, encodeURIComponent(begun)))
    await page.getByText(calls.call.left).waitFor()
    const takeaway = language === 'en' ? 'product asks who would miss it' : 'מוצר שואל מי יתגעגע לזה'
    await page
      .getByLabel(calls.call.notes, { exact: true })
      .fill(`listened first\n* ${takeaway}\n> sit with support for two half days`)
    await page.getByRole('button', { name: calls.call.asked }).first().click()
    await looks(page, `call-${language}`)
    await page.getByRole('button', { name: calls.call.end }).click()
    await page.getByText(calls.call.goesAdvice).waitFor()
    await looks(page, `after-${language}`)
    await page.getByRole('button', { name: calls.call.keep }).click()
    await page.locator('.editor').filter({ hasText: takeaway }).waitFor()
    await expect.poll(() => extension.badge()).toBe('1')

    await page.goto(page.url().replace(/#.*$/u, personPage))
    await page.getByText('sit with support for two half days').first().waitFor()
    await expect
      .poll(() => page.getByLabel(people.notes, { exact: true }).inputValue())
      .toContain(`* ${takeaway}`)
    expect(await page.getByLabel(people.notes, { exact: true }).inputValue()).toContain(`?+ ${two}`)
    await page.close()
  })
})
