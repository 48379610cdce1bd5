import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { launch } from '../tests/e2e/harness/extension.ts'
import { noa } from '../tests/people/index.ts'
import { median } from './median.ts'
import type { Row } from './run.ts'

const ROUNDS = 9

const whenDrawn = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()[0].renderTime)).observe({ type: 'element', buffered: true }))`

/** A copy of the build whose popup is an empty Preact page. */
async function emptyPopup(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestar-empty-'))
  cpSync('dist/chrome', folder, { recursive: true })
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'bench/empty-popup.ts', formats: ['es'] } },
  })
  const [chunk] = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  if (chunk?.type !== 'chunk') throw new Error('The empty popup could not be bundled')
  writeFileSync(join(folder, 'empty.js'), chunk.code)
  writeFileSync(
    join(folder, 'src/views/popup/index.html'),
    '<!doctype html><meta charset="utf-8"><body><div id="root"></div><script type="module" src="/empty.js"></script>',
  )
  return folder
}

/** Milliseconds from the beginning of the popup to the moment that its heading was drawn, as the browser tells. */
async function untilHeading(folder: string): Promise<number> {
  const extension = await launch({ build: folder })
  const page = await extension.visit(`/in/${encodeURIComponent(noa.slug)}/`)
  const times: number[] = []
  for (let round = 0; round < ROUNDS + 2; round++) {
    const { popup, close } = await extension.press(page)
    await popup.locator('h1').waitFor()
    const time = Number(await popup.evaluate(whenDrawn))
    if (round >= 2) times.push(time)
    await close()
  }
  await extension.close()
  return median(times)
}

/** From the click to the person shown, against an empty Preact popup in the same browser. */
export async function popupRatios(): Promise<readonly Row[]> {
  const empty = await emptyPopup()
  const [theirs, ours] = [await untilHeading(empty), await untilHeading('dist/chrome')]
  rmSync(empty, { recursive: true, force: true })
  const ratio = ours / theirs
  return [
    {
      what: `popup to the person shown (${ours.toFixed(0)} ms) / empty popup (${theirs.toFixed(0)} ms)`,
      figure: ratio.toFixed(2),
      goal: '≤ 1.5',
      holds: ratio <= 1.5,
    },
  ]
}
