import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser, NO_BROWSER, QUIET } from '../../../scripts/browser.ts'

/** A Chromium without the extension, for tests of the reader on live documents. Throws with a sentence where none is found. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  return chromium.launch({ executablePath, args: QUIET })
}

/** A module of the tests as one script that runs inside a page. */
export async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  })
  const [chunk] = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`)
  return chunk.code
}
