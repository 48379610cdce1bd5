import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin } from './harness/user.ts'

// Half a year with both roles: what the user owes a mentor, and what they owe to somebody they guide. The clock is moved; what
// Today says is written here by hand.

const mentor = { site: 'linkedin', handle: 'noa' }
const pointer = { site: 'linkedin', handle: 'ines' }
const kept = [
  { person: mentor, name: 'Noa Bergström', since: '2026-01-05T08:00:00Z', persona: 'p' },
  { person: pointer, name: 'Inês Quaresma', since: '2026-01-05T08:00:00Z', persona: 'p' },
]
const own = [
  { id: '0', person: mentor, at: '2026-01-11T08:00:00Z', kind: 'met', takeaway: 'Begin with the question' },
  { id: '1', person: mentor, at: '2026-01-11T09:00:00Z', kind: 'thanked' },
  {
    id: '2',
    person: mentor,
    at: '2026-01-11T10:00:00Z',
    kind: 'advised',
    advice: 'Show one chart',
    reportIn: 3,
  },
  { id: '3', person: pointer, at: '2026-01-09T08:00:00Z', kind: 'met' },
  { id: '4', person: pointer, at: '2026-01-09T09:00:00Z', kind: 'thanked' },
]

let extension: Extension
let page: Page

/** Opens the settings with a backup of the user's that is to be taken. */
async function withBackup(more: object): Promise<Page> {
  const path = join(tmpdir(), `lodestar-${process.pid}-guiding.json`)
  const file = { program: 'lodestar', version: 2, exportedAt: '2026-01-12T00:00:00Z' }
  const user = { settings: { zone: 'Asia/Jerusalem' }, me: { name: 'Tal Arbel' } }
  writeFileSync(path, JSON.stringify({ ...file, ...user, ...more }))
  const settings = await extension.dashboard('#/settings')
  await settings.getByLabel('Backup file').setInputFiles(path)
  return settings
}

beforeAll(async () => {
  extension = await launch({ zone: 'Asia/Jerusalem' })
  await begin(extension, 'en')
  const settings = await withBackup({ contacts: kept, touchpoints: own })
  await settings.getByRole('button', { name: 'Add to what is here' }).click()
  await settings.getByText('Imported.').waitFor()
  await settings.close()
  page = await extension.dashboard('#/guiding')
})
afterAll(() => extension.close())

async function moveTo(moment: string, hash: string): Promise<void> {
  await extension.context.clock.setFixedTime(new Date(moment))
  await page.goto(`${page.url().split('#')[0]}${hash}`)
  await page.reload()
  await page.locator('h1').waitFor()
}

/** What Today says is open, each with whose side it is of. */
async function lines(): Promise<readonly string[]> {
  const found: string[] = []
  for (const section of await page.locator('main > section:has(.todo)').all()) {
    const title = await section.locator('h2').textContent()
    if (title === 'Whom to ask next') continue
    for (const row of await section.locator('.todo').all()) {
      const text = (await row.locator('.strong').textContent()) ?? ''
      const side = (await row.locator('.faint b').count()) > 0 ? ' (giving back)' : ''
      found.push(`${title}: ${text.replace(/[\u2068\u2069]/gu, '')}${side}`)
    }
  }
  return found
}
const todayIs = async (moment: string, ...wanted: readonly string[]) => {
  await moveTo(moment, '#/today')
  await expect.poll(lines, { timeout: 10_000 }).toEqual(wanted)
}
const shotOf = (view: Page, name: string) =>
  process.env.SHOTS
    ? view.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
    : undefined
const shot = (name: string) => shotOf(page, name)

const row = (text: string) => page.locator('.todo').filter({ hasText: text })
const visit = (hash: string) => page.goto(`${page.url().split('#')[0]}${hash}`)
const openSession = async () => {
  await visit('#/guiding')
  await page.getByRole('link', { name: 'Session and notes' }).click()
  await page.getByRole('heading', { name: /Session with/u }).waitFor()
}
const sent = async () => {
  await page.getByRole('button', { name: 'I sent it' }).click()
  await page.getByText('Noted as sent.').first().waitFor()
}
const said = (name: string, text: string) =>
  `<li><div class="msg-s-event-listitem msg-s-event-listitem--other"><span class="msg-s-message-group__name">${name}</span><p class="msg-s-event-listitem__body">${text}</p></div></li>`

/** Opens a conversation, presses the button there, and has the request read. */
async function readFromPage(): Promise<void> {
  const body = `<!doctype html><title>Messaging</title><aside class="msg-overlay-list-bubble"><ul class="msg-s-message-list-content">${said('Petra Ohm', 'Between us: I am leaving.')}</ul></aside>
    <main><ul class="msg-s-message-list-content">${said('Dario Lenz', 'Hello Tal, may I have a quarter of an hour on pricing?')}${said('', 'A no is fine.')}</ul></main>`
  await extension.context.route('https://www.linkedin.com/messaging/**', (route) =>
    route.fulfill({ body, contentType: 'text/html' }),
  )
  const conversation = await extension.visit('/messaging/thread/2-dario/')
  const { popup, close } = await extension.press(conversation)
  await popup.getByText('A request came').waitFor()
  await shotOf(popup, 'popup-request')
  await popup.getByRole('button', { name: 'Read it from this page' }).click()
  await page.getByRole('heading', { name: 'A request', exact: true }).waitFor()
  await close()
  await conversation.close()
}
const offered = () => page.getByText('Would you like to offer a place to somebody else?')

/** A goal of the user's own is reached: Today asks once, and never again after an answer. */
async function sayNotNow(): Promise<void> {
  await moveTo('2026-01-11T12:00:00Z', '#/personas')
  await page.getByRole('button', { name: 'Goal reached' }).click()
  await page.getByText(/^Reached /u).waitFor()
  await shot('goal-reached')
  await moveTo('2026-01-11T13:00:00Z', '#/today')
  await offered().waitFor()
  expect(await violations(page)).toEqual([])
  await shot('pay-it-forward')
  await page.getByRole('button', { name: 'Not now' }).click()
  await offered().waitFor({ state: 'detached' })
  await visit('#/personas')
  await page.getByRole('button', { name: 'Not yet' }).click()
  await page.getByRole('button', { name: 'Goal reached' }).click()
  await page.getByText(/^Reached /u).waitFor()
  await moveTo('2026-01-11T14:00:00Z', '#/today')
  await page.getByText('Done for today').waitFor()
  expect(await offered().count()).toBe(0)
}

const message = () => page.getByRole('textbox', { name: 'Draft', exact: true })

test('a request, a yes, sessions, feedback, a name, and a good close, beside what is owed to a mentor', async () => {
  await sayNotNow()
  await moveTo('2026-01-12T08:00:00Z', '#/guiding')
  await page.getByRole('button', { name: 'Offer a place' }).click()
  await page.getByLabel('People at once').fill('1')
  await page.getByRole('button', { name: 'Done' }).click()
  await page
    .getByLabel('Paste what came')
    .fill(
      'Hello Tal, your comment on dashboards that nobody opens made me count ours: 31, and 4 are read. I am an analyst at a hospital in Porto. May I ask you two questions about moving into product, in a 15-minute call or by e-mail? A no is fine. Best wishes, Rute Falcão',
    )
  await page.getByText(/a talk of 15 minutes.*, or .*2.* questions in writing/u).waitFor()
  await page.getByText('yes, both').waitFor()
  expect(await page.getByLabel('Who wrote it').inputValue()).toBe('Rute Falcão')
  await shot('request')
  await page.getByRole('button', { name: 'Keep it and answer' }).click()
  await page.getByText('proposed, as a place is free').waitFor()
  await message().waitFor()
  expect(await message().textContent()).toContain('moving into product')
  expect(await violations(page)).toEqual([])
  await shot('answer')
  await todayIs('2026-01-13T08:00:00Z', 'You owe: Rute Falcão asks for guidance (giving back)')
  await page.getByRole('link', { name: 'Answer' }).click()
  await page.getByRole('button', { name: 'Answer' }).click()
  await sent()
  // Taken on: the page says that no place is free any more, and Today that nothing is owed.
  await page.getByText('all places are taken').first().waitFor()
  await todayIs('2026-01-13T09:00:00Z')

  await openSession()
  await page.getByLabel('What they want, in their words').fill('from the hospital into product')
  await page.getByLabel('Until when').fill('2026-07-10')
  await page.getByRole('button', { name: 'Set the date' }).first().click()
  await page.getByLabel('Next session').fill('2026-01-20T17:00')
  await page.getByRole('button', { name: 'Set the date' }).last().click()
  await expect.poll(() => page.getByLabel('Next session').inputValue()).toBe('')
  await shot('session')
  expect(await violations(page)).toEqual([])
  await todayIs(
    '2026-01-19T08:00:00Z',
    'Coming: Meeting with Rute Falcão (giving back)',
    'Waiting: Rute Falcão: the agenda is theirs to send (giving back)',
  )
  await todayIs(
    '2026-01-19T16:00:00Z',
    'Coming: Meeting with Rute Falcão (giving back)',
    'Coming: Rute Falcão has not sent an agenda (giving back)',
  )
  await page.getByRole('button', { name: 'It came' }).click()
  await row('has not sent an agenda').waitFor({ state: 'detached' })
  await todayIs('2026-01-19T17:00:00Z', 'Coming: Meeting with Rute Falcão (giving back)')

  // In the session: a clock without sound, what was heard, what is to be tried, feedback, and a promise.
  await moveTo('2026-01-20T15:00:00Z', '#/today')
  await openSession()
  await page.getByRole('button', { name: 'Begin the session' }).click()
  await page.getByText('0 of 30 minutes').first().waitFor()
  await page.getByLabel('What I heard').fill('you want to decide before the summer.')
  await page
    .getByText(/So if I hear you right, .*you want to decide before the summer.* Is that it\?/u)
    .waitFor()
  await page.getByLabel('What they want to try').fill('one chart, one question, then silence')
  await page.getByLabel('Situation').fill('The review with operations on 5 January')
  await page.getByLabel('Behaviour').fill('You are disorganised')
  await page.getByText(/This says what somebody is: .*You are disorganised/u).waitFor()
  await page.getByLabel('Behaviour').fill('Showed eleven charts in ten minutes')
  await page.getByLabel('Impact').fill('By the third chart two people had opened their mail')
  await page.getByText('This says what somebody is').waitFor({ state: 'detached' })
  await page.getByLabel('What', { exact: true }).fill('my notes on the review')
  await page.getByLabel('By (may stay empty)').fill('2026-01-21')
  await page.getByRole('button', { name: 'Promise', exact: true }).click()
  await expect.poll(() => page.getByLabel('What', { exact: true }).inputValue()).toBe('')
  await shot('in-session')
  await page.getByRole('button', { name: 'We met' }).click()
  await page.getByRole('button', { name: 'We met' }).waitFor({ state: 'detached' })
  // No thanks are owed for it, and no agenda: that is the other side's.
  await todayIs('2026-01-21T08:00:00Z', 'You owe: Send Rute Falcão your notes (giving back)')
  await page.getByRole('link', { name: 'Write it' }).click()
  await message().waitFor()
  expect(await message().textContent()).toContain('you want to decide before the summer')
  await sent()
  await todayIs('2026-01-21T09:00:00Z')

  // Speaking up: first their yes, then it is done. On the same day a report is owed to the mentor.
  await moveTo('2026-04-10T08:00:00Z', '#/guiding')
  await page.getByRole('button', { name: 'Note something' }).click()
  await page.getByLabel(/^For what/u).fill('the short talks in May')
  await page.getByLabel(/^Named to/u).fill('Amir Haddad')
  await page.getByLabel(/^By /u).fill('2026-04-20')
  await page.getByRole('button', { name: 'Note it' }).click()
  await page.getByText(/Name .*Rute Falcão.* to .*Amir Haddad/u).waitFor()
  await shot('speak-up')
  await todayIs(
    '2026-04-12T08:00:00Z',
    'You owe: Tell Noa Bergström what came of the advice',
    'You owe: Before you name Rute Falcão: ask (giving back)',
  )
  await row('Before you name').getByRole('button', { name: 'There is a yes' }).click()
  await row('Before you name').waitFor({ state: 'detached' })
  await todayIs(
    '2026-04-14T08:00:00Z',
    'You owe: Tell Noa Bergström what came of the advice',
    'Coming: Speak up for Rute Falcão (giving back)',
  )
  await row('Speak up').getByRole('button', { name: 'Done' }).click()
  await row('Speak up').waitFor({ state: 'detached' })
  await todayIs('2026-04-14T09:00:00Z', 'You owe: Tell Noa Bergström what came of the advice')

  // Somebody else asks while the only place is taken: a kind no, which names somebody only after a yes.
  // The request is read from the conversation where it stands, and no word of another one.
  await readFromPage()
  await expect
    .poll(() => page.getByLabel('Paste what came').inputValue())
    .toBe('Hello Tal, may I have a quarter of an hour on pricing?\n\nA no is fine.')
  expect(await page.getByLabel('Who wrote it').inputValue()).toBe('Dario Lenz')
  await page.getByRole('button', { name: 'Keep it and answer' }).click()
  await page.getByText('proposed, as all places are taken').waitFor()
  await page.getByLabel('Points to').selectOption({ label: 'Inês Quaresma' })
  await page.getByText(/Does .*Inês Quaresma.* know\?/u).waitFor()
  expect(await message().textContent()).not.toContain('Inês')
  await page.getByLabel(/Inês Quaresma.* agreed to be named/u).check()
  await expect.poll(() => message().textContent()).toContain('Inês Quaresma')
  expect(await message().textContent()).toContain('until July')
  await shot('kind-no')
  expect(await violations(page)).toEqual([])
  await sent()

  // The end that was agreed on: a good close, and the place is free again.
  await todayIs(
    '2026-07-02T08:00:00Z',
    'You owe: Tell Noa Bergström what came of the advice',
    'Coming: Rute Falcão: a good close (giving back)',
    'Coming: Inês Quaresma: a word of thanks',
  )
  await row('a good close').getByRole('link', { name: 'Write it' }).click()
  await message().waitFor()
  await sent()
  await todayIs(
    '2026-07-02T09:00:00Z',
    'You owe: Tell Noa Bergström what came of the advice',
    'Coming: Inês Quaresma: a word of thanks',
  )
  await visit('#/guiding')
  await page.getByText('one place is free').waitFor()
})

test('a relationship that was closed well asks the same, and a yes leads to the place', async () => {
  const closed = { id: 'c', person: mentor, at: '2026-01-11T11:00:00Z', kind: 'closed', why: 'natural-end' }
  const settings = await withBackup({ contacts: kept, touchpoints: [...own, closed] })
  await settings.getByRole('button', { name: 'Replace everything' }).click()
  await settings.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click()
  await settings.getByText('Imported.').waitFor()
  await settings.close()
  await moveTo('2026-07-03T08:00:00Z', '#/today')
  await offered().waitFor()
  await page.getByRole('button', { name: 'Offer a place' }).click()
  await page.getByRole('heading', { name: 'Giving back', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Offer a place' }).waitFor()
  await moveTo('2026-07-03T09:00:00Z', '#/today')
  await page.locator('.todo').first().waitFor()
  expect(await offered().count()).toBe(0)
})

test('in Hebrew, narrow and dark, the page and the sheet are whole and accessible', async () => {
  await visit('#/settings')
  await page.locator('select').first().selectOption('he')
  await page.locator('html[lang="he"]').waitFor()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 800 })
  await visit('#/guiding')
  await page.getByRole('heading', { name: 'נתינה הלאה' }).waitFor()
  await page
    .getByRole('textbox')
    .first()
    .fill(
      'שלום טל, אני אנליסטית בבית חולים ורוצה לעבור למוצר. אפשר לשאול אותך שתי שאלות על המעבר למוצר, בשיחה של רבע שעה או במייל? גם לא זו תשובה. תודה, רותם לביא',
    )
  await page.getByRole('button', { name: 'לשמור ולענות' }).click()
  const editor = page.locator('.editor')
  await editor.waitFor()
  expect(await editor.textContent()).toContain('המעבר למוצר')
  await shot('he')
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
