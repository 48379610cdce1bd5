import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { answer, unfold } from './harness/user.ts'

const OWN_SENTENCE = 'The cost of not doing changed how we plan.'

/** Answers the three questions, so that there is a persona. */
async function begin(extension: Extension, answers: readonly [string, string, string]) {
  const welcome = await extension.dashboard('#/welcome')
  await answer(welcome, answers)
  await welcome.close()
}

/** What Ctrl+V puts into a text field of a page. */
async function pasted(page: Page): Promise<string> {
  await page.bringToFront()
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.replaceChildren(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  return page.locator('textarea').inputValue()
}

/** The message in the editor, once it is laid out. */
async function messageIn(popup: Page): Promise<string> {
  const editor = popup.locator('.editor').filter({ hasText: /\S/u })
  await editor.waitFor()
  return (await editor.textContent()) ?? ''
}

/** Pixels between the end of the window and what stands at its end: none, however short or long the rest is. */
const belowFoot = (popup: Page): Promise<number> =>
  popup
    .locator('footer, .foot')
    .evaluate((foot) => Math.round(innerHeight - foot.getBoundingClientRect().bottom))

describe('the popup in English', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch({ screen: '1600x1200' })
    await begin(extension, [
      'Present data to stakeholders who are not technical',
      'From data engineer to product manager',
      'Data engineer at a logistics company in Haifa',
    ])
  })
  afterAll(() => extension.close())

  const open = async (path: string) => {
    const page = await extension.visit(path)
    return { page, ...(await extension.press(page)) }
  }

  test('from the click to a copied, personal message takes three actions besides typing', async () => {
    const { page, popup, close } = await open('/in/noa-bergström/')
    await popup.getByRole('textbox', { name: 'Draft' }).waitFor()
    await popup.getByText('Strong match').waitFor()
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600)
    expect(await belowFoot(popup)).toBe(0)
    expect(await violations(popup)).toEqual([])

    await popup.locator('.own').click()
    await popup.keyboard.type(OWN_SENTENCE)
    await popup.getByRole('button', { name: 'Copy' }).click()
    await popup.getByText('Copied. Paste it where it belongs.').waitFor()
    const message = await messageIn(popup)
    expect(message).toContain(` ${OWN_SENTENCE} `)
    await close()
    expect(await pasted(page)).toBe(message)
  })

  test('the next opening asks whether it was sent, and then waits for the invitation', async () => {
    const { popup, close, page } = await open('/in/mirela-dusan/')
    await popup.getByRole('button', { name: 'Copy' }).click()
    await popup.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    const message = await messageIn(popup)
    await close()

    const again = await extension.press(page)
    await again.popup.getByText('Did you send it?').waitFor()
    expect(await again.popup.locator('.editor').count()).toBe(0)
    expect(await belowFoot(again.popup)).toBe(0)
    expect(await violations(again.popup)).toEqual([])
    await again.popup.getByRole('button', { name: 'Not yet' }).click()
    expect(await messageIn(again.popup)).toBe(message)
    await again.close()

    const third = await extension.press(page)
    await third.popup.getByRole('button', { name: 'Yes, today' }).click()
    await third.popup.getByText('The invitation is pending', { exact: true }).waitFor()
    expect(await third.popup.locator('.editor').count()).toBe(0)
    await third.popup.getByRole('button', { name: 'It was accepted' }).click()
    await third.popup.locator('.fold summary').getByText('Message · English').waitFor()
    expect(await violations(third.popup)).toEqual([])
    await third.close()
  })

  test('every keystroke is there again after the popup was closed', async () => {
    const { page, popup, close } = await open('/in/ines-hartwig/')
    await popup.getByRole('textbox', { name: 'Draft' }).press('Control+End')
    await popup.keyboard.type(' One more thought.')
    const message = await messageIn(popup)
    await close()
    const again = await extension.press(page)
    await again.popup.locator('.editor').filter({ hasText: /\S/u }).waitFor()
    expect(await messageIn(again.popup)).toBe(message)
    await again.close()
  })

  test('another hook and another channel leave the user’s own sentence as it was', async () => {
    const { popup, close } = await open('/in/amit-shaked-pm/')
    await popup.getByRole('textbox', { name: 'Draft' }).press('Control+End')
    await popup.keyboard.type(' Mine alone.')
    await unfold(popup)
    await popup.getByRole('button', { name: 'E-mail' }).click()
    await popup.getByRole('textbox', { name: 'Subject' }).waitFor()
    expect(await popup.locator('.editor').textContent()).toContain('Mine alone.')
    await close()
  })

  test('a profile that nobody has scrolled says what the next click would tell', async () => {
    const { popup, close } = await open('/in/tunde-adeyemi-okoro/?loaded=top')
    await popup.getByText('Scroll to the end of the profile, then click again.').waitFor()
    await unfold(popup)
    await popup.getByRole('button', { name: 'What we read' }).click()
    const reading = popup.locator('.reading')
    await reading.getByText('Not loaded yet').first().waitFor()
    expect(await violations(popup)).toEqual([])

    // Escape closes what is nearest, and never the popup with it; the focus goes back to what opened it
    const focused = () =>
      popup.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent)
    await reading.getByRole('button', { name: 'Correct: Headline' }).press('Enter')
    await popup.keyboard.press('Escape')
    await expect.poll(focused).toBe('Correct: Headline')
    await popup.keyboard.press('Escape')
    await reading.waitFor({ state: 'detached' })
    expect(await focused()).toBe('What we read')
    const goesAs = popup.locator('.desk > .fold').first()
    await popup.getByRole('button', { name: 'Note', exact: true }).press('Escape')
    await expect.poll(() => goesAs.getAttribute('open')).toBe(null)
    expect(await focused()).toContain('Goes as')
    await close()
  })

  test.each([
    ['/search/results/people/?keywords=product', 'Several people on this page'],
    ['/feed/', 'This page is not a profile'],
    ['/login', 'The site asks to sign in'],
    ['/in/empty/', 'The page has not loaded yet'],
    ['/in/noa-bergström/?shows=jun-haraguchi', 'The page is still changing'],
  ])('%s is not read: “%s”, with what to do and what is owed today', async (path, title) => {
    const { popup, close } = await open(path)
    await popup.getByRole('heading', { name: title }).waitFor()
    await popup.getByText('Nothing is owed.').waitFor()
    expect(await popup.evaluate(() => innerHeight)).toBe(600)
    expect(await belowFoot(popup)).toBe(0)
    expect(await violations(popup)).toEqual([])
    await close()
  })

  test('the user’s own profile fills About me, after a tick', async () => {
    const { popup, close } = await open('/in/noa-bergström/?own')
    await popup.getByText('This is your own profile').waitFor()
    expect(await violations(popup)).toEqual([])
    await popup.getByRole('checkbox', { name: /^Place/u }).check()
    await popup.getByRole('button', { name: 'Put into About me' }).click()
    await popup.getByText('About me is filled in.').waitFor()
    await close()
  })

  test('when two windows hold one draft, both show it at every keystroke', async () => {
    const { page, popup, close } = await open('/in/desta-mengistu-7a2b/')
    const [full] = await Promise.all([
      extension.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Full page' }).click(),
    ])
    await full.locator('.editor').waitFor()
    await close()
    const again = await extension.press(page)
    await again.popup.getByRole('textbox', { name: 'Draft' }).press('Control+End')
    await again.popup.keyboard.type(' From the popup.')
    await full.locator('.editor').filter({ hasText: 'From the popup.' }).waitFor()
    const theirs = await messageIn(again.popup)
    await again.close()

    await full.bringToFront()
    await full.getByRole('textbox', { name: 'Draft' }).press('Control+End')
    await full.keyboard.type('!')
    expect(await messageIn(full)).toBe(`${theirs}!`)
    expect(await full.getByText('Another window has changed this draft.').count()).toBe(0)
    await full.close()
  })

  test('opened in a tab it needs no sideways scrolling at 320 pixels', async () => {
    const popup = await extension.popupInTab()
    await popup.setViewportSize({ width: 320, height: 600 })
    await popup.getByRole('heading').first().waitFor()
    await popup.locator('.foot').waitFor()
    expect(await belowFoot(popup)).toBe(0)
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await popup.close()
  })
})

describe('the popup in Hebrew', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    const settings = await extension.dashboard('#/welcome')
    await settings.getByRole('textbox').first().waitFor()
    await settings.evaluate(() => location.assign('#/settings'))
    await settings.getByRole('combobox', { name: 'Language of the interface' }).selectOption('he')
    await settings.locator('html[lang=he]').waitFor()
    await settings.close()
  })
  afterAll(() => extension.close())

  test('without a persona the person is shown, and three questions are offered', async () => {
    const page = await extension.visit('/in/noa-bergström/')
    const { popup, close } = await extension.press(page)
    await popup.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
    await popup.getByRole('button', { name: 'לשלוש השאלות' }).waitFor()
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await violations(popup)).toEqual([])
    await close()
    await page.close()
  })

  test('with a persona a message in Hebrew can be written and copied', async () => {
    await begin(extension, [
      'להציג נתונים לקהל לא טכני',
      'מהנדסת נתונים לניהול מוצר',
      'בתחום הנתונים בחברת לוגיסטיקה בחיפה',
    ])
    // the question how this is said in the message's language stands in the popup too
    const other = await extension.visit('/in/noa-bergström/')
    const first = await extension.press(other)
    await first.popup.locator('.notice.fold').waitFor()
    expect(await first.popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600)
    await first.close()
    await other.close()
    const page = await extension.visit('/in/רותם-אלמוג/')
    const { popup, close } = await extension.press(page)
    await popup.locator('.editor').waitFor()
    expect(await violations(popup)).toEqual([])
    await unfold(popup)
    await popup.getByRole('combobox', { name: 'שפת ההודעה' }).selectOption('he')
    await popup.locator('.editor[dir=rtl]').waitFor()
    await popup.locator('.own').click()
    await popup.keyboard.type('העמודה הזאת שינתה אצלנו את התכנון.')
    await popup.getByRole('button', { name: 'העתקה' }).click()
    await popup.getByText('הועתק.').waitFor()
    const message = await messageIn(popup)
    await close()
    expect(await pasted(page)).toBe(message)
  })
})
