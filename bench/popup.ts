import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { type Step, steps } from '../src/platform/marks.ts'
import { type Extension, launch } from '../tests/e2e/harness/extension.ts'
import { begin } from '../tests/e2e/harness/user.ts'
import { noa } from '../tests/people/index.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const ROUNDS = 7
const NOTHING_YET = 2
/** Milliseconds in which a popup is left alone: to look into it slows it, and the more so the longer it needs. */
const UNDISTURBED = 2_000
/** How many times slower the processor is made in the second run. */
const SLOWER = 4

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

/** Milliseconds from the beginning of one popup, as the browser tells them. */
interface Round {
  readonly person: number
  /** Undefined for a popup that has none. */
  readonly draft?: number
  /** When each step was done. */
  readonly steps: Readonly<Partial<Record<Step, number>>>
}

/** A browser in which one popup is opened again and again. */
interface Opened {
  readonly extension: Extension
  readonly page: Page
  readonly hasDraft: boolean
}

async function openIn(build: string, hasDraft: boolean): Promise<Opened> {
  const extension = await launch({ build })
  if (hasDraft) await begin(extension, 'en')
  const page = await extension.visit(`/in/${encodeURIComponent(noa.slug)}/`)
  return { extension, page, hasDraft }
}

/** Opens the popup, and asks it afterwards when the heading and the draft were drawn. */
async function measureOnce({ extension, page, hasDraft }: Opened): Promise<Round> {
  await extension.trigger(page)
  await new Promise((done) => setTimeout(done, UNDISTURBED))
  const { popup, close } = await extension.press(page)
  const person = Number(await popup.evaluate(whenDrawn('person')))
  const draft = hasDraft ? { draft: Number(await popup.evaluate(whenDrawn('draft'))) } : {}
  const marks = await popup.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const),
  )
  await close()
  return { person, ...draft, steps: Object.fromEntries(marks) }
}

/** Sets how many times slower the processor is. */
type SetPace = (slower: number) => Promise<void>

/** The processes in which the popup runs and the page lies: both are shared with a page that can be told to be slow. */
async function paceOf({ extension, page }: Opened): Promise<SetPace> {
  const picture = await extension.context.newPage()
  await picture.goto(`chrome-extension://${extension.id}/icons/16.png`)
  await page.bringToFront()
  const sessions = await Promise.all([picture, page].map((one) => extension.context.newCDPSession(one)))
  return async (rate) => {
    for (const session of sessions) await session.send('Emulation.setCPUThrottlingRate', { rate })
  }
}

interface InTurns {
  readonly theirs: readonly Round[]
  readonly ours: readonly Round[]
}

/**
 * Both popups in turns, so that whatever slows the machine slows both. Only the one that is measured is slowed, and only as long:
 * a slowed process that idles holds its core, and would slow the other one.
 */
async function inTurns(theirs: Opened, ours: Opened, slower = 1): Promise<InTurns> {
  const [pace, ourPace] = [await paceOf(theirs), await paceOf(ours)]
  const measure = async (opened: Opened, setPace: SetPace) => {
    await setPace(slower)
    const round = await measureOnce(opened)
    await setPace(1)
    return round
  }
  const rounds = { theirs: [] as Round[], ours: [] as Round[] }
  for (let turn = 0; turn < ROUNDS + NOTHING_YET; turn++) {
    const [empty, own] = [await measure(theirs, pace), await measure(ours, ourPace)]
    if (turn < NOTHING_YET) continue
    rounds.theirs.push(empty)
    rounds.ours.push(own)
  }
  return rounds
}

/** The goals, as often as an empty popup takes. */
const GOALS = { person: 1.3, draft: 1.8 } as const

function rowsOf({ theirs, ours }: InTurns, how: string): readonly Row[] {
  const empty = median(theirs.map(({ person }) => person))
  const trace = steps.map(
    (step) => `${step} ${median(ours.map((one) => one.steps[step] ?? Number.NaN)).toFixed(0)}`,
  )
  console.log(`popup${how}, ms from its beginning: ${trace.join(' · ')}`)
  return (['person', 'draft'] as const).map((what) => {
    const time = median(ours.map((one) => one[what] ?? Number.NaN))
    return {
      what: `popup to the ${what} shown (${time.toFixed(0)} ms) / empty popup (${empty.toFixed(0)} ms)${how}`,
      figure: (time / empty).toFixed(2),
      goal: `≤ ${GOALS[what]}`,
      holds: time / empty <= GOALS[what],
    }
  })
}

/** From the click to the person and to the draft, against an empty Preact popup in turns, with every step between. */
export async function popupRatios(): Promise<readonly Row[]> {
  const empty = await emptyPopup()
  const [theirs, ours] = [await openIn(empty, false), await openIn('dist/chrome', true)]
  const plain = await inTurns(theirs, ours)
  const slow = await inTurns(theirs, ours, SLOWER)
  for (const { extension } of [theirs, ours]) await extension.close()
  rmSync(empty, { recursive: true, force: true })
  return [...rowsOf(plain, ''), ...rowsOf(slow, `, processor ${SLOWER} × slower`)]
}
