import { launch } from '../tests/e2e/harness/extension.ts'
import { begin } from '../tests/e2e/harness/user.ts'
import { bring, untilShown } from './many-people.ts'
import type { Row } from './run.ts'

const now = Date.now()
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
const keyOf = (handle: string) => ({ site: 'linkedin', handle })

/** Something is open with so few, whatever is stored of others. */
const OPEN = 20

interface Life {
  readonly handle: string
  readonly kinds: readonly string[]
}
const open = Array.from(
  { length: OPEN },
  (_, at): Life => ({ handle: `open-${at}`, kinds: ['replied', 'met'] }),
)
const resting = (count: number, kinds: number) =>
  Array.from(
    { length: count },
    (_, at): Life => ({
      handle: `rests-${at}`,
      kinds: [...Array.from({ length: kinds - 1 }, () => 'replied'), 'closed'],
    }),
  )

const backupOf = (lives: readonly Life[]) => ({
  program: 'lodestar',
  version: 1,
  exportedAt: ago(0),
  settings: {},
  contacts: lives.map(({ handle }) => ({
    person: keyOf(handle),
    name: handle,
    since: ago(100_000),
    persona: 'p',
  })),
  touchpoints: lives.flatMap(({ handle, kinds }) =>
    kinds.map((kind, at) => ({
      id: `${handle}-${at}`,
      person: keyOf(handle),
      at: ago(50_000 - at),
      kind,
      ...(kind === 'closed' && { why: 'natural-end' }),
    })),
  ),
})

/** Milliseconds until Today stands with its first line, with some people stored. */
async function today(lives: readonly Life[]): Promise<number> {
  const extension = await launch()
  await begin(extension, 'en')
  await bring(extension, backupOf(lives))
  const first = await extension.dashboard('#/today')
  await first.locator('.todo').first().waitFor({ timeout: 120_000 })
  const time = await untilShown(extension, '#/today', '.todo')
  await extension.close()
  return time
}

/** Milliseconds until a person's page stands, with few and with many touchpoints. */
async function persons(): Promise<readonly [number, number]> {
  const extension = await launch()
  await begin(extension, 'en')
  const of = (handle: string, count: number): Life => ({
    handle,
    kinds: Array.from({ length: count }, (_, at) => (at % 5 === 0 ? 'met' : 'thanked')),
  })
  await bring(extension, backupOf([of('few', 50), of('many', 5_000)]))
  const few = await untilShown(extension, '#/person/linkedin/few', '.timeline li')
  const many = await untilShown(extension, '#/person/linkedin/many', '.timeline li')
  await extension.close()
  return [few, many]
}

/** What is open decides how long Today takes, not what is stored; and a long history opens as a short one does. */
export async function openPromisesRatios(): Promise<readonly Row[]> {
  const row = (what: string, [few, many]: readonly [number, number], most: number): Row => ({
    what: `${what} (${many.toFixed(0)} ms / ${few.toFixed(0)} ms)`,
    figure: (many / few).toFixed(2),
    goal: `≤ ${most}`,
    holds: many / few <= most,
  })
  return [
    row(
      `Today with ${OPEN} open among 5,000 people and 50,000 touchpoints / alone`,
      [await today(open), await today([...open, ...resting(5_000, 10)])],
      2,
    ),
    row('a person with 5,000 touchpoints / with 50', await persons(), 2),
  ]
}
