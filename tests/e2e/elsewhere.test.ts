import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mentorPlatform, team } from '../pages/elsewhere.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'

describe.each([
  ['en', 'Which one?', 'Copy the report', 'Copied. It can be read before it is passed on.'],
  ['he', 'על מי מדובר?', 'העתקת הדוח', 'הועתק. אפשר לקרוא אותו לפני שמעבירים.'],
] as const)('pages of other sites, in %s', (language, which, copyReport, copied) => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    for (const { url, html } of [mentorPlatform, team])
      await extension.context.route(url, (route) => route.fulfill({ body: html, contentType: 'text/html' }))
    const settings = await extension.dashboard('#/settings')
    await settings.getByRole('combobox', { name: 'Language of the interface' }).selectOption(language)
    await settings.waitForFunction((code) => document.documentElement.lang === code, language)
    await settings.close()
  })
  afterAll(() => extension.close())

  const open = async (url: string) => {
    const page = await extension.context.newPage()
    await page.goto(url)
    return { page, ...(await extension.press(page)) }
  }

  test('a mentor’s page is read by the same button', async () => {
    const { page, popup, close } = await open(mentorPlatform.url)
    await popup.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
    await close()
    await page.close()
  })

  test('a page of several people asks which one, and reads the one who was chosen', async () => {
    const { page, popup, close } = await open(team.url)
    await popup.getByRole('heading', { name: which }).waitFor()
    expect(await violations(popup)).toEqual([])
    await popup.getByRole('button', { name: 'Desta Mengistu' }).click()
    await popup.getByRole('heading', { name: 'Desta Mengistu' }).waitFor()
    expect(await popup.getByText('Noa Bergström').count()).toBe(0)
    await close()
    await page.close()
  })

  test('an unknown design offers a report without any words of the page', async () => {
    const page = await extension.visit('/in/new-design/')
    const { popup, close } = await extension.press(page)
    await popup.getByRole('button', { name: copyReport }).click()
    await popup.getByText(copied).waitFor()
    expect(await violations(popup)).toEqual([])
    await close()
    await page.bringToFront()
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      document.body.replaceChildren(field)
      field.focus()
    })
    await page.keyboard.press('Control+V')
    const report = await page.locator('textarea').inputValue()
    expect(report).toContain('main')
    expect(report).not.toContain('Somebody')
    await page.close()
  })
})
