import type { Locator, Page } from 'playwright-core'
import type { LanguageCode } from '../../../src/model/language.ts'
import type { Extension } from './extension.ts'

/** The three answers of somebody who is moving into product management. */
export const answers: Readonly<Record<LanguageCode, readonly [string, string, string]>> = {
  en: [
    'Present data to stakeholders who are not technical',
    'From data engineer to product manager',
    'Data engineer at a logistics company in Haifa',
  ],
  he: [
    'להציג נתונים לבעלי עניין שאינם טכניים',
    'מהנדסת נתונים לניהול מוצר',
    'מהנדסת נתונים בחברת לוגיסטיקה בחיפה',
  ],
}

/** Answers the three questions on the welcome page, and accepts the sentences that they give. */
export async function answer(welcome: Page, given: readonly string[]): Promise<void> {
  for (const [at, one] of given.entries()) await welcome.getByRole('textbox').nth(at).fill(one)
  await welcome.locator('button.primary').click()
  await welcome.locator('.sentences').first().waitFor()
  await welcome.locator('button.primary').click()
  await welcome.locator('.sentences').first().waitFor({ state: 'detached' })
}

/** Sets the language of the interface and answers the three questions in it, so that there is a persona. */
export async function begin(extension: Extension, language: LanguageCode): Promise<void> {
  const page = await extension.dashboard('#/settings')
  await page.locator('select').first().selectOption(language)
  await page.locator(`html[lang="${language}"]`).waitFor()
  await page.goto(page.url().replace(/#.*$/u, '#/welcome'))
  await answer(page, answers[language])
  await page.close()
}

/** Opens every line of a match and of a message that opens in place, once they are there. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('.match, .desk').first().waitFor()
  await openAll(page.locator('.fold:not([open]) > summary'))
}

/** Clicks lines that are closed until none is: all that are there in one moment, since a line may be drawn anew between looking and clicking. */
export async function openAll(closed: Locator): Promise<void> {
  while ((await closed.count()) > 0)
    await closed.evaluateAll((lines) => {
      for (const line of lines) (line as HTMLElement).click()
    })
}

/** Clicks what closes its own window, which may be gone before the click has been told of. */
export async function clickAway(last: Locator): Promise<void> {
  await last.click().catch((error: unknown) => {
    if (!last.page().isClosed()) throw error
  })
}
