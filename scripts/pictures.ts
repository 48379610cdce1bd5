import { mkdirSync } from 'node:fs'
import { build } from 'vite'
import { launch } from '../tests/e2e/harness/extension.ts'
import { noa } from '../tests/people/index.ts'

// Draws the popup of the README in both languages, on the page of an invented person.
const answers = {
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
} as const

const folder = process.argv[2] ?? 'docs/pictures'
mkdirSync(folder, { recursive: true })
await build({ logLevel: 'warn' })
for (const language of ['en', 'he'] as const) {
  const extension = await launch()
  const settings = await extension.dashboard('#/settings')
  await settings.locator('select').first().selectOption(language)
  await settings.locator(`html[lang="${language}"]`).waitFor()
  const welcome = await extension.dashboard('#/welcome')
  for (const [at, answer] of answers[language].entries())
    await welcome.getByRole('textbox').nth(at).fill(answer)
  await welcome.locator('button.primary').click()
  await welcome.getByRole('textbox').first().waitFor({ state: 'detached' })
  const page = await extension.visit(`/in/${encodeURIComponent(noa.slug)}/`)
  const { popup, close } = await extension.press(page)
  await popup.locator('.editor').waitFor()
  await popup.screenshot({ path: `${folder}/popup-${language}.png` })
  await close()
  await extension.close()
}
