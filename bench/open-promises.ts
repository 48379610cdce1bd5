import { type Extension, launch } from '../tests/e2e/harness/extension.ts'
import { begin } from '../tests/e2e/harness/user.ts'
import { bring, untilShown } from './many-people.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

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

/** So many people are kept, with ten touchpoints each. */
const MANY = 10_000
/** With so many of them something is open, and with half of these it is owed. */
const MANY_OPEN = 300

/** Milliseconds for Today, People, the badge and a bare read of the same rows, with many people stored. */
async function everybody() {
  const extension = await launch()
  await begin(extension, 'en')
  const waits = Array.from(
    { length: MANY_OPEN },
    (_, at): Life => ({
      handle: `open-${at}`,
      kinds: [...Array.from({ length: 9 }, () => 'replied'), at % 2 === 0 ? 'met' : 'replied'],
    }),
  )
  await bring(extension, backupOf([...waits, ...resting(MANY - MANY_OPEN, 10)]))
  const first = await extension.dashboard('#/today')
  await first.locator('.todo').first().waitFor({ timeout: 300_000 })
  const bare = median([
    await first.evaluate(readBare),
    await first.evaluate(readBare),
    await first.evaluate(readBare),
  ])
  await first.close()
  const shown = {
    today: await untilShown(extension, '#/today', '.todo'),
    people: await untilShown(extension, '#/people', '.todo'),
    settings: await untilShown(extension, '#/settings', 'h1'),
    badge: await untilCounted(extension),
  }
  await extension.close()
  return { bare, ...shown }
}

/** Milliseconds from a word on Today that changes what is owed to the number on the toolbar button. */
async function untilCounted(extension: Extension): Promise<number> {
  const times: number[] = []
  for (const at of [0, 2, 4]) {
    const page = await extension.dashboard(`#/person/linkedin/open-${at}`)
    await page.locator('.timeline li').first().waitFor()
    times.push(await page.evaluate(untilBadge, 'Undo last'))
    await page.close()
  }
  return median(times)
}

/** Runs in the page: presses the button of that name and waits until the badge says something else. */
const untilBadge = async (name: string) => {
  const before = await chrome.action.getBadgeText({})
  const begun = performance.now()
  ;[...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click()
  while ((await chrome.action.getBadgeText({})) === before) {
    if (performance.now() - begun > 60_000) throw new Error('The badge stays')
    await new Promise((done) => setTimeout(done, 5))
  }
  return performance.now() - begun
}

/** Runs in the page: milliseconds to read every person and touchpoint with nothing of ours. */
const readBare = () =>
  new Promise<number>((done, failed) => {
    const begun = performance.now()
    const opening = indexedDB.open('lodestar')
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['contacts', 'touchpoints'])
      reading.objectStore('contacts').getAll()
      reading.objectStore('touchpoints').getAll()
      reading.oncomplete = () => {
        opening.result.close()
        done(performance.now() - begun)
      }
    }
  })

/** What is open decides how long Today takes, not what is stored; and a long history opens as a short one does. */
export async function openPromisesRatios(): Promise<readonly Row[]> {
  const row = (what: string, [few, many]: readonly [number, number], most: number): Row => ({
    what: `${what} (${many.toFixed(0)} ms / ${few.toFixed(0)} ms)`,
    figure: (many / few).toFixed(2),
    goal: `≤ ${most}`,
    holds: many / few <= most,
  })
  const { bare, ...shown } = await everybody()
  return [
    row(
      `Today with ${OPEN} open among 5,000 people and 50,000 touchpoints / alone`,
      [await today(open), await today([...open, ...resting(5_000, 10)])],
      2,
    ),
    row(`Today with ${MANY} people and 100,000 touchpoints / a bare read of them`, [bare, shown.today], 2),
    row('People with the same / a bare read', [bare, shown.people], 2),
    row('the badge after a write with the same / a bare read', [bare, shown.badge], 2),
    row('Settings shown with the same / a bare read', [bare, shown.settings], 2),
    row('a person with 5,000 touchpoints / with 50', await persons(), 2),
  ]
}
