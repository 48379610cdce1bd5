import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launch } from '../tests/e2e/harness/extension.ts'
import { begin, unfold } from '../tests/e2e/harness/user.ts'
import { noa } from '../tests/people/index.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

/** The longest message that a channel takes: the good messages of the corpus, one behind the other. */
const text = readFileSync(new URL('../tests/messages/learnt/english-good.tsv', import.meta.url), 'utf8')
  .replaceAll(/\s+/gu, ' ')
  .slice(0, 7_900)
const LETTERS = 60
/** Milliseconds between two letters of somebody who types fast. */
const BETWEEN = 80
/** A frame of ours that takes longer may be missed. */
const FRAME = 16

/** When an event began and ended to be handled. */
interface Timed {
  readonly name: string
  readonly processingStart: number
  readonly processingEnd: number
}

/** What the browser tells of frames and of events, from now on. */
const observe = (atLeast: number) => {
  const told: { readonly frames: number[]; readonly keys: number[] } = { frames: [], keys: [] }
  Object.assign(globalThis, { told })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as readonly {
      readonly scripts: readonly { readonly duration: number }[]
    }[])
      told.frames.push(entry.scripts.reduce((sum, { duration }) => sum + duration, 0))
  }).observe({ type: 'long-animation-frame' })
  new PerformanceObserver((list) => {
    // A key's press holds also what the browser itself does to the text.
    for (const { name, processingStart, processingEnd } of list.getEntries() as unknown as readonly Timed[])
      if (name === 'input') told.keys.push(processingEnd - processingStart)
  }).observe({ type: 'event', durationThreshold: atLeast } as PerformanceObserverInit)
}

/** Types into the middle of a long message, letter by letter, and gives what the browser tells of it. */
async function typeLetters(
  popup: Page,
): Promise<{ readonly frames: readonly number[]; readonly keys: readonly number[] }> {
  const editor = popup.locator('.editor')
  await editor.click()
  await popup.keyboard.press('Control+a')
  await popup.keyboard.insertText(text)
  await popup.waitForTimeout(2_000)
  await editor.press('Control+Home')
  for (let words = 0; words < 5; words++) await popup.keyboard.press('Control+ArrowRight')
  await popup.evaluate(observe, FRAME)
  for (let letter = 0; letter < LETTERS; letter++) {
    await popup.keyboard.press(String.fromCharCode(97 + (letter % 26)))
    await popup.waitForTimeout(BETWEEN)
  }
  await popup.waitForTimeout(500)
  return popup.evaluate(
    () => (globalThis as unknown as { readonly told: Awaited<ReturnType<typeof typeLetters>> }).told,
  )
}

/** Whether typing at 8,000 characters misses a frame: scripts of ours in long frames, and what handling one letter takes. */
export async function typingRatios(): Promise<readonly Row[]> {
  const extension = await launch()
  await begin(extension, 'en')
  const page = await extension.visit(`/in/${encodeURIComponent(noa.slug)}/`)
  const { popup, close } = await extension.press(page)
  await popup.locator('.editor').filter({ hasText: /\S/u }).waitFor()
  await unfold(popup)
  const { frames, keys } = await typeLetters(popup)
  await close()
  await extension.close()
  const ours = frames.filter((duration) => duration > FRAME)
  const slow = keys.filter((taken) => taken > FRAME)
  const slowest = Math.max(0, ...keys)
  return [
    {
      what: `typing ${LETTERS} letters at 8,000 characters: long frames with more than ${FRAME} ms of ours (${frames.length} long frames, worst ${Math.max(0, ...frames).toFixed(0)} ms of ours)`,
      figure: String(ours.length),
      goal: '0',
      holds: ours.length === 0,
    },
    {
      what: `the same: letters that took more than ${FRAME} ms to be handled (the slowest ${slowest.toFixed(1)} ms, the middle ${median([...keys, 0]).toFixed(1)})`,
      figure: String(slow.length),
      goal: '0',
      holds: slow.length === 0,
    },
  ]
}
