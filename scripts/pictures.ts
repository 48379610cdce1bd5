import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { type KindId, kindIds } from '../src/model/draft.ts'
import { type LanguageCode, languageCodes } from '../src/model/language.ts'
import type { Touchpoint } from '../src/model/touchpoint.ts'
import { launch } from '../tests/e2e/harness/extension.ts'
import { begin, unfold } from '../tests/e2e/harness/user.ts'
import { noa } from '../tests/people/index.ts'
import { drawScreens } from './screens.ts'

// Draws the popup of the README in both languages, and beside it every kind of message in `kinds/`, to an invented person, and
// what popup and panel show on the way in `screens/`.
const told = {
  en: {
    takeaway: 'write the decision first',
    advice: 'ask finance before the roadmap',
    what: 'two projects were stopped in time',
  },
  he: {
    takeaway: 'לכתוב קודם את ההחלטה',
    advice: 'לשאול את הכספים לפני מפת הדרכים',
    what: 'שני פרויקטים נעצרו בזמן',
  },
} as const

const folder = process.argv[2] ?? 'docs/pictures'
mkdirSync(`${folder}/kinds`, { recursive: true })
await build({ logLevel: 'warn' })
for (const language of languageCodes) {
  const extension = await launch({ screen: '1600x1200' })
  await begin(extension, language)
  const page = await extension.visit(`/in/${encodeURIComponent(noa.slug)}/`)
  const { popup, close } = await extension.press(page)
  await popup.locator('.editor').waitFor()
  // the buttons keep to the edge of what is seen: at the end they stand below everything
  await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await popup.screenshot({ path: `${folder}/popup-${language}.png`, fullPage: true })
  await popup.locator('footer .quiet').first().click()
  await popup.locator('footer .done').waitFor()
  await close()
  const dashboard = await extension.dashboard('#/people')
  await putTouchpoints(dashboard, language)
  for (const kind of kindIds) await drawKind(dashboard, kind, language)
  await extension.close()
  const fresh = await launch({ screen: '1600x1200' })
  await begin(fresh, language)
  await drawScreens(fresh, `${folder}/screens`, language)
  await fresh.close()
}

/** What happened with the person, so that every kind of message has something to say. */
async function putTouchpoints(page: Page, language: LanguageCode): Promise<void> {
  const { takeaway, advice, what } = told[language]
  const person = { site: 'linkedin', handle: noa.slug }
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const happened: readonly Touchpoint[] = [
    { id: 'p1', person, at: at(-9), kind: 'met', takeaway },
    { id: 'p2', person, at: at(-9), kind: 'advised', advice },
    { id: 'p3', person, at: at(-2), kind: 'acted', what },
    { id: 'p4', person, at: at(-1), kind: 'scheduled', when: at(2), minutes: 20 },
  ]
  await page.evaluate(async (rows) => {
    const open = indexedDB.open('lodestar')
    await new Promise((done) => (open.onsuccess = done))
    const transaction = open.result.transaction('touchpoints', 'readwrite')
    for (const row of rows) transaction.objectStore('touchpoints').add(row)
    await new Promise((done) => (transaction.oncomplete = done))
    open.result.close()
  }, happened)
}

async function drawKind(page: Page, kind: KindId, language: LanguageCode): Promise<void> {
  const address = page.url().replace(/#.*$/u, '')
  await page.goto(`${address}#/write/linkedin/${encodeURIComponent(noa.slug)}/${kind}`)
  await page.reload()
  const desk = page.locator('section', { has: page.locator('.editor').filter({ hasText: /\S/u }) }).last()
  await unfold(page)
  await desk.locator('select').last().selectOption(language)
  await page.waitForTimeout(300)
  await desk.screenshot({ path: `${folder}/kinds/${language}-${kind}.png` })
}
