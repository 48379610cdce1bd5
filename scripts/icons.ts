import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser, NO_BROWSER, QUIET } from './browser.ts'

// Draws the icons of the extension from the one drawing: run it when the drawing changes.
const executablePath = findBrowser()
if (!executablePath) throw new Error(NO_BROWSER)
const browser = await chromium.launch({ executablePath, args: QUIET })
const drawing = readFileSync(new URL('./lodestar.svg', import.meta.url), 'utf8')
mkdirSync('public/icons', { recursive: true })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true })
}
await browser.close()
