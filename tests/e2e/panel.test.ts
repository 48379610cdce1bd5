import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/languages/en/shows/index.ts'
import { fill } from '../../src/languages/fill.ts'
import { hebrew } from '../../src/languages/he/shows/index.ts'
import { tunde } from '../people/lives.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin, clickAway } from './harness/user.ts'

const slug = encodeURIComponent(tunde.slug)
/** Where pictures of the panel are put, for those who want to look at them. */
const pictures = process.env.LODESTAR_PANEL_PICTURES

const typeIn = async (page: Page, text: string) => {
  await page.locator('.editor').press('Control+End')
  await page.keyboard.insertText(text)
}
/** Goes to another page as the site itself does: it draws the page in the place of this one, and only the address changes. */
const goWithoutLoad = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const text = await (await fetch(address)).text()
    history.pushState(null, '', address)
    const { title, body } = new DOMParser().parseFromString(text, 'text/html')
    document.title = title
    document.body.replaceWith(body)
  }, path)
/** Run in the popup: it comes to nothing more once the panel opens, as where the browser closes it on a busy machine. */
const endAtOpening = () => {
  const { sidePanel } = chrome
  const open = sidePanel.open.bind(sidePanel)
  sidePanel.open = (where) => {
    const opening = open(where)
    const end = performance.now() + 1_000
    while (performance.now() < end);
    return opening
  }
}
/** Waits for a heading; where it does not come, what stands there instead is told. */
const withHeading = (page: Page, name: string) =>
  page
    .getByRole('heading', { name })
    .waitFor()
    .catch(async () => {
      const held = await page.evaluate(() => chrome.storage.session.get())
      const instead = [await page.locator('body').innerText(), JSON.stringify(held).slice(0, 500)]
      throw new Error(`No heading “${name}”, but: ${instead.join('\n')}`)
    })
const withText = (page: Page, text: string) => page.locator('.editor').filter({ hasText: text }).waitFor()

describe.each([english, hebrew])('the panel beside the page, in $code', (shows) => {
  const { panel: labels, person, desk, seen, footer, unreadable } = shows.popup

  test('stays with one person while others are open, and agrees with the popup', async () => {
    const extension = await launch()
    let again: Extension | undefined
    try {
      await begin(extension, shows.code)
      await journey(extension)
      if (shows === english) again = await afterRestart(extension)
    } finally {
      await (again ?? extension).close()
    }
  })

  /** The browser ends and starts again: nobody is beside the page, and whoever is read again is as they were left. */
  const afterRestart = async ({ context, profile }: Extension): Promise<Extension> => {
    await context.close()
    const extension = await launch({ profile })
    const page = await extension.visit(`/in/${slug}/`)
    const { popup } = await extension.press(page)
    await withText(popup, 'One. Two.')
    await clickAway(popup.getByRole('button', { name: labels.keepOpen }))
    const { view: panel, disconnect } = await extension.panel()
    await withText(panel, 'One. Two.')
    await byKeyboard(panel, [person.readAgain, desk.editor, footer.save, footer.sent, footer.copy])
    await panel.keyboard.press('Enter')
    await panel.getByText(footer.copied).waitFor()
    // a browser that loads the extension from a folder takes it for newly installed: whoever has begun is not welcomed anew
    expect(extension.context.pages().map((one) => one.url())).toEqual(['about:blank', page.url()])
    await disconnect()
    return extension
  }

  const journey = async (extension: Extension) => {
    const page = await extension.visit(`/in/${slug}/?loaded=top`)
    const first = await extension.press(page)
    await first.popup.locator('.editor').waitFor()
    await first.popup.evaluate(endAtOpening)
    await clickAway(first.popup.getByRole('button', { name: labels.keepOpen }))
    const { view: panel, disconnect } = await extension.panel()
    await withHeading(panel, tunde.name)
    await panel.locator('.editor').filter({ hasText: /\S/u }).waitFor()
    expect(await violations(panel)).toEqual([])
    for (const name of [person.read, seen.title]) await closeByEscape(panel, name)
    await draw(panel, shows.code)
    if (shows === hebrew) return disconnect()

    // reading again adds up, and only when asked
    const known = () => panel.locator('.match summary').first().innerText()
    const little = await known()
    await page.evaluate(() => history.pushState(null, '', location.pathname))
    await page.reload()
    expect(await known()).toBe(little)
    const notice = panel.getByRole('region', { name: labels.page })
    await notice.getByRole('button', { name: labels.readThis }).click()
    await expect.poll(known).not.toBe(little)

    // what is typed in one is there in the other
    const second = await extension.press(page)
    await second.popup.locator('.editor').filter({ hasText: /\S/u }).waitFor()
    await typeIn(second.popup, ' One.')
    await withText(panel, 'One.')
    await typeIn(panel, ' Two.')
    await withText(second.popup, 'One. Two.')
    await second.close()

    // another person in the same tab, where the site loads nothing: still the first one, until the user reads the page
    await goWithoutLoad(page, '/in/mirela-dusan/')
    await notice.getByText(fill(labels.stillShows, { name: tunde.name })).waitFor()
    expect(await violations(panel)).toEqual([])
    await withText(panel, 'One. Two.')
    await notice.getByRole('button', { name: labels.readThis }).click()
    await withHeading(panel, 'Mirela Dušan')
    await notice.getByRole('button', { name: person.readAgain }).waitFor()

    // where the browser lets nothing be read, the way is said
    const other = await extension.context.newPage()
    await notice.getByText(labels.pressButton).waitFor()
    expect(await notice.getByRole('button').count()).toBe(0)
    expect(await violations(panel)).toEqual([])
    await other.close()
    await page.close()
    await withHeading(panel, 'Mirela Dušan')
    await panel.getByRole('textbox', { name: desk.editor }).waitFor()
    expect(await panel.getByText(unreadable.openToday).count()).toBe(0)
    await disconnect()
  }
})

test('the toolbar button opens the panel where Settings say so, and reads the page it was pressed on', async () => {
  const extension = await launch()
  try {
    await begin(extension, 'en')
    const settings = await extension.dashboard('#/settings')
    await settings.getByLabel('The toolbar button opens').selectOption('panel')
    await expect.poll(() => settings.evaluate(() => chrome.action.getPopup({}))).toBe('')
    await settings.close()

    const feed = await extension.visit('/feed/')
    await extension.trigger(feed)
    const { view: panel, disconnect } = await extension.panel()
    await withHeading(panel, 'This page is not a profile')
    await panel.getByText('Nothing is owed.').waitFor()
    expect(await violations(panel)).toEqual([])

    const profile = await extension.visit(`/in/${slug}/`)
    await panel.getByText(english.popup.panel.pressButton).waitFor()
    await extension.trigger(profile)
    await withHeading(panel, tunde.name)
    // whoever is kept already: what is open with them comes first
    await panel.getByRole('button', { name: english.popup.footer.sent }).click()
    await panel.getByText(english.popup.footer.markedSent).waitFor()
    await extension.trigger(profile)
    await panel.getByText(english.names.nextStep['await-acceptance'], { exact: true }).waitFor()
    await disconnect()
  } finally {
    await extension.close()
  }
})

/** Goes through a view by the keyboard alone to the named parts, in this order; whatever has the focus is in sight, and no footer covers it. */
async function byKeyboard(view: Page, names: readonly string[]): Promise<void> {
  await view.locator('body').press('Home')
  const left = [...names]
  for (let steps = 0; left.length > 0; steps++) {
    if (steps > 80) throw new Error(`The keyboard does not come to ${left.join(', ')}`)
    await view.keyboard.press('Tab')
    const { name, covered } = await view.evaluate(() => {
      // of what is taller than the view, the line that is written in
      const LINE = 20
      const focused = document.activeElement
      const box = focused?.getBoundingClientRect()
      const footer = document.querySelector('footer')
      const end = footer?.contains(focused)
        ? innerHeight
        : (footer?.getBoundingClientRect().top ?? innerHeight)
      return {
        name: focused?.ariaLabel ?? focused?.textContent ?? '',
        covered: box !== undefined && (box.bottom < LINE || box.top + Math.min(box.height, LINE) > end + 1),
      }
    })
    expect(covered, name).toBe(false)
    if (name === left[0]) left.shift()
  }
}

/** What is opened by the keyboard is closed by Escape, in it and beside it; then the focus is where it was. */
async function closeByEscape(view: Page, name: string): Promise<void> {
  const opener = view.getByRole('button', { name, exact: true })
  const part = view.getByRole('region', { name, exact: true })
  await opener.focus()
  await view.keyboard.press('Enter')
  await part.waitFor()
  expect(await violations(view)).toEqual([])
  await view.keyboard.press('Escape')
  await part.waitFor({ state: 'detached' })
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
}

/** Axe looks at the English panel in the light, and at the Hebrew one in the dark. The panel as narrow and as wide as a browser makes it: nothing is wider than it, light and dark. */
async function draw(panel: Page, code: string): Promise<void> {
  for (const width of [320, 420, 600])
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme })
      await panel.setViewportSize({ width, height: 900 })
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      if (width === 320 && (colorScheme === 'light') === (code === 'en'))
        expect(await violations(panel)).toEqual([])
      if (!pictures) continue
      mkdirSync(pictures, { recursive: true })
      await panel.screenshot({
        path: `${pictures}/panel-${code}-${width}-${colorScheme}.png`,
        fullPage: true,
      })
    }
}
