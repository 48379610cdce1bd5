import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people as english } from '../../src/languages/en/shows/people.ts'
import { people as hebrew } from '../../src/languages/he/shows/people.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

const address = '#/person/linkedin/noa-bergstr%C3%B6m'

/** A moment some days from now as the form writes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16)

async function keepNoa(extension: Extension) {
  const page = await extension.visit('/in/noa-bergström/')
  const { popup, close } = await extension.press(page)
  await popup.locator('.editor').waitFor()
  await popup.locator('footer button').first().click()
  await popup.getByRole('status').filter({ hasText: /\S/u }).waitFor()
  await close()
  await page.close()
}

const entries = (page: Page) => page.locator('.timeline > li')

describe.each([
  ['en', english],
  ['he', hebrew],
] as const)('the history of a person, in %s', (language, labels) => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch({ language })
    await begin(extension, language)
    await keepNoa(extension)
  })
  afterAll(() => extension.close())

  test('asks about dates that nobody means, beside the field, and takes the right one', async () => {
    const person = await extension.dashboard(address)
    await person.getByRole('button', { name: labels.add }).click()
    const dialog = person.getByRole('dialog')
    await dialog.locator('select').first().selectOption('met')
    const at = dialog.getByLabel(labels.form.at)
    const save = dialog.getByRole('button', { name: labels.save })
    await at.fill('2062-11-25T10:00')
    await save.click()
    await dialog.getByText(labels.dateProblem['later-than-now']).waitFor()
    expect(await at.getAttribute('aria-invalid')).toBe('true')
    expect(
      await at.evaluate(
        (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    ).toBe(labels.dateProblem['later-than-now'])
    await at.fill('0026-11-25T10:00')
    await dialog
      .getByText(labels.dateProblem['year-of-two-digits'].replace('{year}', '26').replace('{likely}', '2026'))
      .waitFor()
    await save.click()
    expect(await violations(person)).toEqual([])
    expect(await entries(person).count()).toBe(1)
    await at.fill(inDays(-1))
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => entries(person).count()).toBe(2)
    await expect.poll(() => extension.badge()).toBe('1')
    await person.close()
  })

  test.runIf(language === 'en')(
    'has each entry corrected or removed by itself, and both undone',
    async () => {
      const person = await extension.dashboard(address)
      const met = entries(person).nth(1)
      await met.waitFor()
      const undo = person.getByRole('button', { name: labels.undo })
      const before = await entries(person).allTextContents()
      await met.getByRole('button', { name: new RegExp(`^${labels.correct}`, 'u') }).click()
      const dialog = person.getByRole('dialog', { name: labels.correctTitle })
      await dialog.getByLabel(labels.form.takeaway).fill('Ask early')
      await dialog.getByRole('button', { name: labels.save }).dblclick()
      await person.locator('q', { hasText: 'Ask early' }).first().waitFor()
      await expect.poll(() => entries(person).count()).toBe(2)
      await undo.click()
      await person.locator('q', { hasText: 'Ask early' }).first().waitFor({ state: 'detached' })
      await expect.poll(() => entries(person).allTextContents()).toEqual(before)

      await met.getByRole('button', { name: new RegExp(`^${labels.remove}`, 'u') }).click()
      await person.getByText(labels.removed).waitFor()
      await expect.poll(() => entries(person).count()).toBe(1)
      await expect.poll(() => extension.badge()).toBe('')
      await undo.click()
      await person.getByText(labels.undone).waitFor()
      await expect.poll(() => entries(person).allTextContents()).toEqual(before)
      await expect.poll(() => extension.badge()).toBe('1')
      await person.close()
    },
  )
})
