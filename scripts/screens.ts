import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { english } from '../src/languages/en/shows/index.ts'
import { hebrew } from '../src/languages/he/shows/index.ts'
import type { LanguageCode } from '../src/model/language.ts'
import type { Extension } from '../tests/e2e/harness/extension.ts'
import { noa } from '../tests/people/index.ts'

const shown = { en: english, he: hebrew } as const
const profile = `/in/${encodeURIComponent(noa.slug)}/`
type Theme = 'light' | 'dark'

/** How each language is looked at, so that both directions and both themes are. */
const themes: Readonly<Record<LanguageCode, Theme>> = { en: 'light', he: 'dark' }

/** What is done in the popup, one thing after the other, and how the picture of it is called. */
const steps: readonly (readonly [string, (popup: Page, language: LanguageCode) => Promise<unknown>])[] = [
  ['new', (popup) => written(popup)],
  ['match', (popup) => popup.locator('.match > .fold > summary').click()],
  ['read', (popup, language) => press(popup, shown[language].popup.person.read)],
  ['closed', (popup) => popup.keyboard.press('Escape')],
  ['goes-as', (popup) => openLine(popup, 0)],
  ['begins-with', (popup) => openLine(popup, 1)],
  ['as-they-see-it', (popup, language) => press(popup, shown[language].popup.seen.title)],
  ['anew', (popup, language) => press(popup, shown[language].popup.desk.again)],
  ['copied', (popup, language) => press(popup, shown[language].popup.footer.copy)],
]

const written = (view: Page) => view.locator('.editor').filter({ hasText: /\S/u }).waitFor()
const press = (view: Page, name: string) => view.getByRole('button', { name, exact: true }).click()

/** Opens one of the two lines above the letter, and no other. */
async function openLine(popup: Page, at: number): Promise<void> {
  for (const open of await popup.locator('.fold[open] > summary').all()) await open.click()
  await popup.locator('.desk > .fold > summary').nth(at).click()
}

/** Draws into `folder` the popup where there is no person, the panel at three widths, and the popup as it is pressed through. */
export async function drawScreens(
  extension: Extension,
  folder: string,
  language: LanguageCode,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const colorScheme = themes[language]
  const draw = async (view: Page, name: string) => {
    await view.emulateMedia({ colorScheme })
    await view.waitForTimeout(200)
    await view.screenshot({ path: `${folder}/${language}-${name}.png` })
  }
  const feed = await extension.visit('/feed/')
  const nobody = await extension.press(feed)
  await nobody.popup.getByRole('heading').first().waitFor()
  await draw(nobody.popup, 'popup-nobody')
  await nobody.close()

  const page = await extension.visit(profile)
  const before = await extension.press(page)
  await press(before.popup, shown[language].popup.panel.keepOpen)
  const { view: panel, disconnect } = await extension.panel()
  await written(panel)
  for (const width of [320, 420, 600]) {
    await panel.setViewportSize({ width, height: 900 })
    await draw(panel, `panel-${width}`)
  }
  await disconnect()

  const { popup, close } = await extension.press(page)
  for (const [name, act] of steps) {
    await act(popup, language)
    await draw(popup, `popup-${name}`)
  }
  await close()
  const again = await extension.press(page)
  await draw(again.popup, 'popup-sent')
  await again.close()
  await feed.close()
  await page.close()
}
