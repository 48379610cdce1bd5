import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { type Step, steps } from '../src/platform/marks.ts'
import { launch } from '../tests/e2e/harness/extension.ts'
import { begin } from '../tests/e2e/harness/user.ts'
import { noa } from '../tests/people/index.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const ROUNDS = 9

const whenDrawn = (what: 'person' | 'draft') =>
  `new Promise((done) => new PerformanceObserver((list) => { const drawn = list.getEntries().find(({ identifier }) => identifier === '${what}'); if (drawn) done(drawn.renderTime) }).observe({ type: 'element', buffered: true }))`

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

/** Milliseconds from the beginning of the popup, of the rounds that count: as the browser tells them. */
interface Times {
  readonly person: number
  /** Undefined for a popup that has none. */
  readonly draft: number | undefined
  /** When each step was done. */
  readonly steps: Readonly<Partial<Record<Step, number>>>
}

const NOTHING_YET = 2

/** How long it takes until the heading and the draft are drawn, by somebody who has a persona. */
async function untilDrawn(folder: string, hasDraft: boolean): Promise<Times> {
  const extension = await launch({ build: folder })
  await begin(extension, 'en')
  const page = await extension.visit(`/in/${encodeURIComponent(noa.slug)}/`)
  const rounds: Times[] = []
  for (let round = 0; round < ROUNDS + NOTHING_YET; round++) {
    const { popup, close } = await extension.press(page)
    await popup.locator('h1').waitFor()
    const person = Number(await popup.evaluate(whenDrawn('person')))
    const draft = hasDraft ? Number(await popup.evaluate(whenDrawn('draft'))) : undefined
    const marks = await popup.evaluate(() =>
      performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const),
    )
    if (round >= NOTHING_YET) rounds.push({ person, draft, steps: Object.fromEntries(marks) })
    await close()
  }
  await extension.close()
  const of = (pick: (times: Times) => number | undefined) => median(rounds.flatMap((one) => pick(one) ?? []))
  return {
    person: of(({ person }) => person),
    draft: hasDraft ? of(({ draft }) => draft) : undefined,
    steps: Object.fromEntries(steps.map((step) => [step, of((times) => times.steps[step])])),
  }
}

/** From the click to the person and to the draft, against an empty Preact popup in the same browser, with every step between. */
export async function popupRatios(): Promise<readonly Row[]> {
  const empty = await emptyPopup()
  const [theirs, ours] = [await untilDrawn(empty, false), await untilDrawn('dist/chrome', true)]
  rmSync(empty, { recursive: true, force: true })
  const trace = steps.map((step) => `${step} ${(ours.steps[step] ?? 0).toFixed(0)}`)
  console.log(`popup, ms from its beginning: ${trace.join(' · ')}`)
  const row = (what: string, time: number, goal: number): Row => ({
    what: `popup to the ${what} shown (${time.toFixed(0)} ms) / empty popup (${theirs.person.toFixed(0)} ms)`,
    figure: (time / theirs.person).toFixed(2),
    goal: `≤ ${goal}`,
    holds: time / theirs.person <= goal,
  })
  return [row('person', ours.person, 1.3), row('draft', ours.draft ?? Number.NaN, 1.8)]
}
