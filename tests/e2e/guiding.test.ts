import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill, plural } from '../../src/languages/fill.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { backupOf, type HalfYear, halfYears } from './harness/half-year.ts'
import { begin } from './harness/user.ts'

// Half a year with both roles: what the user owes a mentor, and what they owe to somebody they guide, in each language. The clock
// is moved; what Today says is written by hand, in harness/half-year.ts.

let extension: Extension
let page: Page
let told: HalfYear

beforeAll(async () => {
  extension = await launch({ zone: 'Asia/Jerusalem' })
})
afterAll(() => extension.close())

/** Puts a backup in the place of everything that is there; the interface then speaks the backup's language. */
async function restore(backup: object, before: HalfYear['texts'], after = before): Promise<void> {
  const labels = before.settings
  const path = join(tmpdir(), `lodestar-${process.pid}-guiding.json`)
  writeFileSync(path, JSON.stringify(backup))
  const settings = await extension.dashboard('#/settings')
  await settings.getByLabel(labels.chooseFile, exactly).setInputFiles(path)
  await settings.getByRole('button', { name: labels.replace }).click()
  await settings.getByRole('dialog').getByRole('button', { name: labels.replace }).click()
  await settings
    .getByRole('status')
    .getByText(before === after ? labels.imported : after.undo.done, exactly)
    .waitFor()
  await settings.close()
}

async function moveTo(moment: string, hash: string): Promise<void> {
  await extension.context.clock.setFixedTime(new Date(moment))
  await visit(hash)
  await page.reload()
  await page.locator('h1').waitFor()
}
const visit = (hash: string) => page.goto(`${page.url().split('#')[0]}${hash}`)

/** What Today says is open, each with whose side it is of. */
const lines = (): Promise<readonly string[]> =>
  page.locator('main > section:has(.todo)').evaluateAll((sections, toAsk) => {
    const found: string[] = []
    for (const section of sections) {
      const title = section.querySelector('h2')?.textContent
      if (title === toAsk) continue
      for (const row of section.querySelectorAll('.todo')) {
        const text = row.querySelector('.strong')?.textContent ?? ''
        const sides = [...row.querySelectorAll('.faint b')].map(
          (one) => ` (${one.textContent.replace(' · ', '')})`,
        )
        found.push(`${title}: ${text.replace(/[\u2068\u2069]/gu, '')}${sides.join('')}`)
      }
    }
    return found
  }, told.texts.today.toAsk)
const todayIs = async (moment: string, ...wanted: readonly (keyof HalfYear['today'])[]) => {
  await moveTo(moment, '#/today')
  await expect.poll(lines).toEqual(wanted.map((one) => told.today[one]))
}
const shotOf = (view: Page, name: string) =>
  process.env.SHOTS
    ? view.screenshot({ path: `${process.env.SHOTS}/${name}-${told.shows.code}.png`, fullPage: true })
    : undefined
const shot = (name: string) => shotOf(page, name)

const exactly = { exact: true }
const button = (name: string) => page.getByRole('button', { name, exact: true })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const field = (name: string) => page.getByLabel(name, exactly)
const message = () => page.getByRole('textbox', { name: told.shows.popup.desk.editor, exact: true })
const row = (text: string, name: string) => page.locator('.todo').filter({ hasText: fill(text, { name }) })
const offered = () => page.getByText(told.texts.guiding.forward.said)

async function look(): Promise<void> {
  const { viewport, colorScheme } = told.look
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme })
}

/** Nothing is inaccessible, and nothing stands out at the side. */
async function isWhole(): Promise<void> {
  expect(await violations(page)).toEqual([])
  const { width } = told.look.viewport
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}
async function openSession(): Promise<void> {
  const { people, session } = told.texts.guiding
  await visit('#/guiding')
  await link(people.session).click()
  await page.getByRole('heading', { name: fill(session.title, { name: told.guided }) }).waitFor()
}
async function send(): Promise<void> {
  await button(told.shows.popup.footer.sent).click()
  await page.getByText(told.shows.popup.footer.markedSent).first().waitFor()
}
const said = (name: string, text: string) =>
  `<li><div class="msg-s-event-listitem msg-s-event-listitem--other"><span class="msg-s-message-group__name">${name}</span><p class="msg-s-event-listitem__body">${text}</p></div></li>`

/** Opens a conversation, presses the button there, and has the request read. */
async function readFromPage(): Promise<void> {
  const { request } = told.shows.popup
  const [first, second] = told.lines
  const body = `<!doctype html><title>Messaging</title><aside class="msg-overlay-list-bubble"><ul class="msg-s-message-list-content">${said(...told.aside)}</ul></aside>
    <main><ul class="msg-s-message-list-content">${said(told.other, first)}${said('', second)}</ul></main>`
  await extension.context.route('https://www.linkedin.com/messaging/**', (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  )
  const conversation = await extension.visit('/messaging/thread/2-dario/')
  const { popup, close } = await extension.press(conversation)
  await popup.getByText(request.title).waitFor()
  await shotOf(popup, 'popup-request')
  await popup.getByRole('button', { name: request.read }).click()
  await page.getByRole('heading', { name: told.texts.guiding.request.title, exact: true }).waitFor()
  await close()
  await conversation.close()
  // The second connection takes the emulation with it.
  await look()
}

/** A goal of the user's own is reached: Today asks once, and never again after an answer. */
async function sayNotNow(): Promise<void> {
  const { goal } = told.texts.personas
  const reached = page.getByText(new RegExp(`^${goal.reachedOn.replace('{day}', '')}`, 'u'))
  await moveTo('2026-01-11T12:00:00Z', '#/personas')
  await button(goal.reached).click()
  await reached.waitFor()
  await shot('goal-reached')
  await moveTo('2026-01-11T13:00:00Z', '#/today')
  await offered().waitFor()
  await isWhole()
  await shot('pay-it-forward')
  await button(told.texts.guiding.forward.no).click()
  await offered().waitFor({ state: 'detached' })
  await visit('#/personas')
  await button(goal.notYet).click()
  await button(goal.reached).click()
  await reached.waitFor()
  await moveTo('2026-01-11T14:00:00Z', '#/today')
  await page.getByText(told.texts.today.doneForToday, exactly).waitFor()
  expect(await offered().count()).toBe(0)
}

describe.each(halfYears)('half a year with both roles ($shows.code)', (here) => {
  const { texts, shows, guided, pointer } = here
  const { guiding: labels, today } = texts
  beforeAll(async () => {
    await restore(backupOf(here), (told ?? here).texts, texts)
    told = here
    await begin(extension, shows.code)
    page ??= await extension.dashboard('#/guiding')
    await look()
  })

  test('a request, a yes, sessions, feedback, a name, and a good close, beside what is owed to a mentor', async () => {
    await sayNotNow()
    await moveTo('2026-01-12T08:00:00Z', '#/guiding')
    await button(labels.commitment.begin).click()
    await field(labels.commitment.people).fill('1')
    await button(labels.done).click()
    await field(labels.request.paste).fill(here.request)
    await page.getByText(here.asksFor).waitFor()
    await page.getByText(labels.request.boundedText.both).waitFor()
    expect(await field(labels.request.from).inputValue()).toBe(guided)
    await shot('request')
    await button(labels.request.keep).click()
    await page.getByText(labels.request.because['place-free']).waitFor()
    await message().waitFor()
    expect(await message().textContent()).toContain(here.matter)
    await isWhole()
    await shot('answer')
    await todayIs('2026-01-13T08:00:00Z', 'asks')
    await link(labels.request.answer).click()
    await button(labels.request.answer).click()
    await send()
    // Taken on: the page says that no place is free any more, and Today that nothing is owed.
    await page.getByText(labels.commitment.full).first().waitFor()
    await todayIs('2026-01-13T09:00:00Z')

    await openSession()
    await field(labels.session.goals).fill(here.goals)
    await field(labels.session.until).fill('2026-07-10')
    await button(labels.session.set).first().click()
    await field(labels.session.nextSession).fill('2026-01-20T17:00')
    await button(labels.session.set).last().click()
    await expect.poll(() => field(labels.session.nextSession).inputValue()).toBe('')
    await shot('session')
    await isWhole()
    await todayIs('2026-01-19T08:00:00Z', 'meeting', 'agendaTheirs')
    await todayIs('2026-01-19T16:00:00Z', 'meeting', 'agendaMissing')
    await button(today.came).click()
    await row(today.tasks['agenda-missing'], guided).waitFor({ state: 'detached' })
    await todayIs('2026-01-19T17:00:00Z', 'meeting')

    // In the session: a clock without sound, what was heard, what is to be tried, feedback, and a promise.
    await moveTo('2026-01-20T15:00:00Z', '#/today')
    await openSession()
    await button(labels.session.begin).click()
    await page
      .getByText(fill(labels.session.minutes, { passed: 0, minutes: 30 }))
      .first()
      .waitFor()
    await field(labels.session.heard).fill(here.heard)
    await page.getByText(fill(labels.session.sayBack, { words: here.heard })).waitFor()
    await field(labels.session.toTry).fill(here.toTry)
    await field(labels.session.situationField).fill(here.situation)
    await field(labels.session.behaviourField).fill(here.character)
    const judged = page.getByText(fill(labels.fault.character, { words: here.character }))
    await judged.waitFor()
    await field(labels.session.behaviourField).fill(here.behaviour)
    await field(labels.session.impactField).fill(here.impact)
    await judged.waitFor({ state: 'detached' })
    await field(labels.session.what).fill(here.promised)
    await field(labels.session.by).fill('2026-01-21')
    await button(labels.session.promise).click()
    await expect.poll(() => field(labels.session.what).inputValue()).toBe('')
    await shot('in-session')
    await button(labels.session.met).click()
    await button(labels.session.met).waitFor({ state: 'detached' })
    // No thanks are owed for it, and no agenda: that is the other side's.
    await todayIs('2026-01-21T08:00:00Z', 'notes')
    await link(today.write).click()
    await message().waitFor()
    expect(await message().textContent()).toContain(here.heard.replace('.', ''))
    await send()
    await todayIs('2026-01-21T09:00:00Z')

    // Speaking up: first their yes, then it is done. On the same day a report is owed to the mentor.
    await moveTo('2026-04-10T08:00:00Z', '#/guiding')
    await button(labels.advocacy.add).click()
    await field(labels.advocacy.what).fill(here.project)
    await field(labels.advocacy.to).fill(here.namedTo)
    await field(labels.advocacy.day).fill('2026-04-20')
    await button(labels.advocacy.keep).click()
    const named = { name: guided, to: here.namedTo, what: here.project }
    await page.getByText(fill(labels.advocacy.lineTo, named)).waitFor()
    await shot('speak-up')
    await todayIs('2026-04-12T08:00:00Z', 'report', 'askFirst')
    await row(today.tasks['ask-agreement'], guided).getByRole('button', { name: today.agreed }).click()
    await row(today.tasks['ask-agreement'], guided).waitFor({ state: 'detached' })
    await todayIs('2026-04-14T08:00:00Z', 'report', 'speakUp')
    await row(today.tasks['speak-up'], guided).getByRole('button', { name: today.done }).click()
    await row(today.tasks['speak-up'], guided).waitFor({ state: 'detached' })
    await todayIs('2026-04-14T09:00:00Z', 'report')

    // Somebody else asks while the only place is taken: a kind no, which names somebody only after a yes.
    // The request is read from the conversation where it stands, and no word of another one.
    await readFromPage()
    await expect.poll(() => field(labels.request.paste).inputValue()).toBe(here.lines.join('\n\n'))
    expect(await field(labels.request.from).inputValue()).toBe(here.other)
    await button(labels.request.keep).click()
    await page.getByText(labels.request.because['no-place']).waitFor()
    await field(labels.request.pointsTo).selectOption({ label: pointer })
    await page.getByText(fill(labels.request.knows, { name: pointer })).waitFor()
    expect(await message().textContent()).not.toContain(pointer.split(' ')[0])
    await field(fill(labels.request.agreed, { name: pointer })).check()
    await expect.poll(() => message().textContent()).toContain(pointer)
    expect(await message().textContent()).toContain(here.until)
    await shot('kind-no')
    await isWhole()
    await send()

    // The end that was agreed on: a good close, and the place is free again.
    await todayIs('2026-07-02T08:00:00Z', 'report', 'close', 'gratitude')
    await row(today.tasks['end-guiding'], guided).getByRole('link', { name: today.write }).click()
    await message().waitFor()
    await send()
    await todayIs('2026-07-02T09:00:00Z', 'report', 'gratitude')
    await visit('#/guiding')
    await page.getByText(plural(shows.code, labels.commitment.free, 1)).waitFor()
  })

  test('a relationship that was closed well asks the same, and a yes leads to the place', async () => {
    await restore(backupOf(here, { closed: true }), texts)
    await moveTo('2026-07-03T08:00:00Z', '#/today')
    await offered().waitFor()
    await button(labels.forward.yes).click()
    await page.getByRole('heading', { name: labels.title, level: 1 }).waitFor()
    await button(labels.commitment.begin).waitFor()
    await moveTo('2026-07-03T09:00:00Z', '#/today')
    await page.locator('.todo').first().waitFor()
    expect(await offered().count()).toBe(0)
  })
})
