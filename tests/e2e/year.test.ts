import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { moveBackground, ringDaily, ringingBuild, told } from './harness/ringing-build.ts'
import { begin } from './harness/user.ts'

// A year with thirty people: the clock is moved, and what Today, badge and notification say is written here by hand.

const names = [
  ...['Amir Haddad', 'Noa Bergström', 'Lucía Ferrer', 'Jun Haraguchi', 'Mirela Dušan', 'Ines Hartwig'],
  ...['Kwame Boateng', 'Maite Aranburu', 'Tova Lindqvist', 'Omar Nasser'],
  ...Array.from({ length: 20 }, (_, at) => `Person ${at + 1}`),
]
const person = (name: string) => ({ site: 'linkedin', handle: names.indexOf(name).toString() })
const ask = { kind: 'sent', message: 'first-ask', channel: 'email' }
const note = { ...ask, channel: 'note' }

/** What happened, by when it did: recorded as a backup, since the hands of a user would take a day. */
const before: readonly (readonly [at: string, who: string, what: object])[] = [
  ['2026-01-05T08:00:00Z', 'Amir Haddad', ask],
  ['2026-01-05T08:10:00Z', 'Lucía Ferrer', ask],
  ['2026-01-05T08:20:00Z', 'Jun Haraguchi', note],
  ['2026-01-06T08:00:00Z', 'Noa Bergström', ask],
  ['2026-01-06T09:00:00Z', 'Kwame Boateng', ask],
  ['2026-01-07T08:00:00Z', 'Noa Bergström', { kind: 'replied', words: 'Gladly.' }],
  ['2026-01-07T09:00:00Z', 'Noa Bergström', { kind: 'scheduled', when: '2026-01-21T08:00:00Z', minutes: 20 }],
  ['2026-01-08T08:00:00Z', 'Noa Bergström', { kind: 'replied', words: 'See you there' }],
  ['2026-01-08T09:00:00Z', 'Amir Haddad', { kind: 'replied' }],
  ['2026-01-08T10:00:00Z', 'Kwame Boateng', { kind: 'declined' }],
  // A call that is moved, a talk that showed a mismatch, and one that was closed with a kind word.
  ['2026-01-06T10:00:00Z', 'Mirela Dušan', { kind: 'scheduled', when: '2026-01-14T08:00:00Z', minutes: 20 }],
  ['2026-01-08T11:00:00Z', 'Mirela Dušan', { kind: 'moved', when: '2026-01-28T08:00:00Z', minutes: 20 }],
  ['2026-01-08T12:00:00Z', 'Ines Hartwig', { kind: 'met' }],
  ['2026-01-08T13:00:00Z', 'Ines Hartwig', { kind: 'thanked' }],
  ['2026-01-09T08:00:00Z', 'Ines Hartwig', { kind: 'mismatch' }],
  ['2026-01-08T14:00:00Z', 'Omar Nasser', { kind: 'met' }],
  ['2026-01-08T15:00:00Z', 'Omar Nasser', { kind: 'thanked' }],
  ['2026-01-09T09:00:00Z', 'Omar Nasser', { ...ask, message: 'graceful-close' }],
]

let extension: Extension
let today: Page
const { build, remove } = ringingBuild()

beforeAll(async () => {
  extension = await launch({ build, zone: 'Asia/Jerusalem' })
  await begin(extension, 'en')
  const path = join(tmpdir(), `lodestar-${process.pid}-year.json`)
  writeFileSync(
    path,
    JSON.stringify({
      program: 'lodestar',
      version: 1,
      exportedAt: '2026-01-01T00:00:00Z',
      settings: { zone: 'Asia/Jerusalem' },
      contacts: names.map((name) => ({
        person: person(name),
        name,
        since: '2026-01-01T08:00:00Z',
        persona: 'p',
      })),
      touchpoints: before.map(([at, who, what], id) => ({ id: `${id}`, person: person(who), at, ...what })),
    }),
  )
  const settings = await extension.dashboard('#/settings')
  await settings.getByLabel('Backup file').setInputFiles(path)
  await settings.getByRole('button', { name: 'Add to what is here' }).click()
  await settings.getByText('Imported.').waitFor()
  await settings.getByLabel('Once a day, say what is due').check()
  await settings.getByRole('checkbox', { name: 'Once a day, say what is due', checked: true }).waitFor()
  await settings.close()
  today = await extension.dashboard('#/today')
})
afterAll(async () => {
  await extension.close()
  remove()
})

let now = ''

/** Moves the clock of every page and of the worker. */
async function moveTo(moment: string): Promise<void> {
  now = moment
  await extension.context.clock.setFixedTime(new Date(moment))
  await today.reload()
  await today.locator('h1').waitFor()
  await moveBackground(today, moment)
  await today.evaluate(() => chrome.runtime.sendMessage('alive'))
}

/** Milliseconds after which a ring that nothing came of is taken for lost with a background that was just ending. */
const LOST = 8_000

/** The daily alarm rings, and then the notifications have said this in all. A second ring of one day says nothing more. */
async function rings(...wanted: readonly string[]): Promise<void> {
  await ringDaily(today, now)
  let rung = performance.now()
  const said = async () => {
    const all = await told(today)
    if (all.length < wanted.length && performance.now() - rung > LOST) {
      rung = performance.now()
      await ringDaily(today, now)
    }
    return all
  }
  await expect.poll(said).toEqual(wanted)
}

/** The lines that are drawn, without what can wait and without whom to ask. */
const drawn = (): Promise<readonly string[]> =>
  today.locator('main > section:has(.todo)').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const title = section.querySelector('h2')?.textContent
      if (title === 'Whom to ask next') return []
      const rows = [...section.querySelectorAll('.todo .strong')]
      return rows.map((row) => `${title}: ${row.textContent.replace(/[\u2068\u2069]/gu, '')}`)
    }),
  )
/** The lines of Today's lists, wherever they stand: what is far from what is seen is not drawn. */
async function lines(): Promise<readonly string[]> {
  const seen = new Set<string>()
  for (const part of [0, 0.5, 1]) {
    await today.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), part)
    await today.waitForTimeout(80)
    for (const line of await drawn()) seen.add(line)
  }
  return [...seen]
}
const isNow = (...wanted: readonly string[]) => expect.poll(lines).toEqual(wanted)
const badge = () => today.evaluate(() => chrome.action.getBadgeText({}))
const row = (text: string) => today.locator('.todo').filter({ hasText: text })

/** Adds what happened elsewhere on a person's page, as of now. */
async function add(name: string, what: string, advice?: string): Promise<void> {
  await today.evaluate(() => scrollTo(0, 0))
  await today
    .getByRole('link', { name: new RegExp(name, 'u') })
    .first()
    .click()
  await today.getByRole('heading', { name, exact: true }).waitFor()
  await today.getByRole('button', { name: 'Add …' }).click()
  const dialog = today.getByRole('dialog')
  await dialog.getByRole('combobox').first().selectOption({ label: what })
  if (advice) await dialog.getByLabel('The advice').fill(advice)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await today.getByRole('link', { name: 'Today' }).click()
  await today
    .getByText(/(is|are) owed/u)
    .first()
    .waitFor()
}

test('a year: answers, silences, a call that was held, thanks, a report, and rest', async () => {
  await moveTo('2026-01-11T07:00:00Z')
  await isNow(
    'Coming: Find a time with Amir Haddad',
    'Coming: Answer the no of Kwame Boateng',
    'Coming: Thank Ines Hartwig for the clarity',
    'Coming: Meeting with Noa Bergström',
    'Coming: Meeting with Mirela Dušan',
    'Waiting: Lucía Ferrer has not answered yet',
    'Waiting: Jun Haraguchi has not answered the invitation yet',
  )
  await expect.poll(badge).toBe('')
  const toAsk = today.locator('section:has(h2:text("Whom to ask next"))')
  await toAsk.scrollIntoViewIfNeeded()
  await expect.poll(() => toAsk.locator('.todo').count()).toBe(3)

  // The day before the call: its agenda is owed. Lucía can be nudged, Jun's invitation can rest.
  await moveTo('2026-01-20T07:00:00Z')
  await isNow(
    'You owe: Send Noa Bergström the agenda',
    'Coming: Find a time with Amir Haddad',
    'Coming: Answer the no of Kwame Boateng',
    'Coming: Thank Ines Hartwig for the clarity',
    'Coming: Meeting with Noa Bergström',
    'Coming: Meeting with Mirela Dušan',
    'Waiting: Lucía Ferrer has not answered',
    'Waiting: Jun Haraguchi has not accepted the invitation',
  )
  await expect.poll(badge).toBe('1')
  await rings('1 agenda is due')
  await row('Jun Haraguchi').getByRole('button', { name: 'Let it rest' }).click()
  await row('Jun Haraguchi').waitFor({ state: 'detached' })
  // What the mismatch left open is let go, and nothing else.
  await row('Ines Hartwig').locator('summary').click()
  await row('Ines Hartwig').getByRole('button', { name: 'Let this go' }).click()
  await row('Ines Hartwig').waitFor({ state: 'detached' })

  // Two days after the call: did you meet? Yes, at its own end: the thanks are overdue, and nobody new is offered.
  await moveTo('2026-01-23T09:00:00Z')
  await row('Did you meet').getByRole('button', { name: 'Yes, we met' }).click()
  await isNow(
    'You owe: Thank Noa Bergström',
    'Coming: Find a time with Amir Haddad',
    'Coming: Answer the no of Kwame Boateng',
    'Coming: Send Mirela Dušan the agenda',
    'Coming: Meeting with Mirela Dušan',
    'Waiting: Lucía Ferrer has not answered',
  )
  await row('Thank ').getByText('overdue since').waitFor()
  await today.getByText('First the thank-you, then new names.').waitFor()
  await expect.poll(badge).toBe('1')
  // It is a Friday: nothing is told.
  await rings('1 agenda is due')

  // Advice with a report, and the thanks; the undo of a line brings the thanks back exactly.
  await add('Noa Bergström', 'Advice received', 'Begin small.')
  await add('Noa Bergström', 'Thanked')
  await expect.poll(badge).toBe('')
  await today.getByRole('button', { name: 'Undo: Noa Bergström, Thanked' }).click()
  await row('Thank ').getByText('overdue since').waitFor()
  await add('Noa Bergström', 'Thanked')

  // What may wait is put off, and only that.
  await row('Answer the no').locator('summary').click()
  await row('Answer the no').locator('.later button').nth(2).click()
  await isNow(
    'Coming: Find a time with Amir Haddad',
    'Coming: Send Mirela Dušan the agenda',
    'Coming: Meeting with Mirela Dušan',
    'Waiting: Lucía Ferrer has not answered',
  )

  // Three months later the report is due, and stays due after a kind word; the ten minutes hold all that can be done.
  await moveTo('2026-04-26T09:00:00Z')
  // The call that was moved never took place: a new time is needed.
  await row('Did you meet').getByRole('button', { name: 'It did not take place' }).click()
  await isNow(
    'You owe: Tell Noa Bergström what came of the advice',
    'Coming: Find a time with Amir Haddad',
    'Coming: Answer the no of Kwame Boateng',
    'Coming: Find a time with Mirela Dušan',
    'Waiting: Lucía Ferrer has not answered',
  )
  await add('Noa Bergström', 'Replied')
  await expect.poll(badge).toBe('1')
  await rings('1 agenda is due', '1 report on advice is due')
  await today.getByRole('link', { name: 'Begin' }).click()
  await today.getByText(/1.? of .?5/u).waitFor()
  for (const _ of [1, 2, 3, 4]) await today.getByRole('button', { name: 'Next thing' }).click()
  await today.getByRole('heading', { name: /has not answered/u }).waitFor()
  await today.locator('summary', { hasText: 'Later' }).click()
  await today.getByRole('button', { name: 'Let it rest' }).click()
  await today.getByRole('link', { name: 'Back to Today' }).click()
  await add('Noa Bergström', 'Reported back')
  await isNow(
    'Coming: Find a time with Amir Haddad',
    'Coming: Answer the no of Kwame Boateng',
    'Coming: Find a time with Mirela Dušan',
  )

  // A year later: a word of thanks comes up by itself.
  await moveTo('2026-12-20T09:00:00Z')
  await isNow(
    'Coming: Find a time with Amir Haddad',
    'Coming: Answer the no of Kwame Boateng',
    'Coming: Find a time with Mirela Dušan',
    'Coming: Noa Bergström: a word of thanks',
  )
  await expect.poll(badge).toBe('')
  // Nothing is owed, so nothing was told.
  await rings('1 agenda is due', '1 report on advice is due')
  expect(await violations(today)).toEqual([])
}, 120_000)

test('on the board somebody is moved by dragging, by keyboard and by the menu; what leads there is noted, and undone', async () => {
  await today.getByRole('link', { name: 'People' }).click()
  await today.getByLabel('Shown as', { exact: true }).selectOption('board')
  const column = (name: string) => today.getByRole('region', { name, exact: true })
  const card = (name: string) =>
    today.locator('.board li').filter({ has: today.getByRole('link', { name, exact: true }) })
  // Both ends in sight: nothing may scroll between pressing and moving.
  await today.setViewportSize({ width: 1_400, height: 1_200 })
  // By its edge, to the head of the column: the name in its middle is a link.
  const held = { sourcePosition: { x: 6, y: 6 }, targetPosition: { x: 20, y: 12 } }
  await card('Person 1').dragTo(column('Replied'), held)
  await column('Replied').getByRole('link', { name: 'Person 1', exact: true }).waitFor()
  await today.getByText(/Person 1.?: noted .*Replied/u).waitFor()
  await today.getByRole('button', { name: 'Undo', exact: true }).click()
  await column('Saved').getByRole('link', { name: 'Person 1', exact: true }).waitFor()

  await card('Person 2').getByRole('link').focus()
  await today.keyboard.press('Shift+ArrowRight')
  await column('Replied').getByRole('link', { name: 'Person 2', exact: true }).waitFor()

  await card('Person 3').locator('summary').click()
  await card('Person 3').getByRole('button', { name: 'Met', exact: true }).click()
  await column('Met').getByRole('link', { name: 'Person 3', exact: true }).waitFor()
  // Where nothing that can be noted leads, that is said, and nobody moves.
  await card('Person 4').dragTo(column('Copied'), held)
  await today.getByText(/Nothing that could be noted leads .*Person 4/u).waitFor()
  expect(await violations(today)).toEqual([])
}, 120_000)
