import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nestedLinks } from '../pages/markup.ts'
import { sharedPages } from '../shared-pages.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { notifyingBuild } from './harness/notifying-build.ts'
import { answer } from './harness/user.ts'

const begin = async (extension: Extension) => {
  const welcome = await extension.dashboard('#/welcome')
  const answers = [
    'Present data to stakeholders who are not technical',
    'From data engineer to product manager',
    'Data engineer in Haifa',
  ]
  await answer(welcome, answers)
  await welcome.close()
}

describe('readings of one person', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    await begin(extension)
  })
  afterAll(() => extension.close())

  test('add up: a page that was scrolled once stays known when it is not scrolled again', async () => {
    const page = await extension.visit('/in/noa-bergström/?loaded=top')
    const made = 'Made your move'
    const look = async () => {
      const { popup, close } = await extension.press(page)
      await popup.locator('.match').waitFor()
      const reasons = await popup.locator('.verdict.met').allTextContents()
      const band = await popup.getByText('Strong match').count()
      await close()
      return { moved: reasons.some((reason) => reason.includes(made)), band }
    }
    expect(await look()).toMatchObject({ moved: false })
    await page.goto('https://www.linkedin.com/in/noa-bergström/')
    expect(await look()).toEqual({ moved: true, band: 1 })
    await page.goto('https://www.linkedin.com/in/noa-bergström/?loaded=top')
    expect(await look()).toEqual({ moved: true, band: 1 })
    await page.close()
  })

  test('come from the page’s list of experience too', async () => {
    const page = await extension.visit('/in/mirela-dusan/?loaded=top')
    // a popup that is closed as soon as it says whom it read has remembered it
    const first = await extension.press(page)
    await first.popup.getByRole('heading', { name: 'Mirela Dušan' }).waitFor()
    await first.close()
    await page.goto('https://www.linkedin.com/in/mirela-dusan/details/experience/')
    const second = await extension.press(page)
    await second.popup.getByRole('heading', { name: 'Mirela Dušan' }).waitFor()
    await second.popup.getByText('CFO | budgets that project leads can read').waitFor()
    await second.close()
    await page.close()
  })

  test('are never of the person whose page stood there before', async () => {
    const page = await extension.visit('/in/noa-bergström/')
    await page.evaluate(() => history.pushState({}, '', '/in/jun-haraguchi/'))
    const { popup, close } = await extension.press(page)
    await popup.getByRole('heading', { name: 'The page is still changing' }).waitFor()
    expect(await popup.getByText('Noa Bergström').count()).toBe(0)
    expect(await violations(popup)).toEqual([])
    await close()
    await page.close()
  })

  test('are of a person even when the page is hostile', async () => {
    const page = await extension.visit('/in/noa-bergström/')
    await page.evaluate(() => {
      const name = document.querySelector('h2')
      if (name) name.textContent = '<img src=x onerror="document.title=1">'
      Object.defineProperty(globalThis, '__lodestarChosen', { value: 'somebody else' })
      document.querySelectorAll = () => {
        throw new Error('no')
      }
    })
    const { popup, close } = await extension.press(page)
    await popup.getByRole('heading', { name: '<img src=x' }).waitFor()
    expect(await popup.locator('img').count()).toBe(0)
    await close()
    await page.close()
  })

  test.each([
    ['/feed/', 'This page is not a profile'],
    ['/search/results/people/?keywords=x', 'Several people on this page'],
    ['/authwall', 'The site asks to sign in'],
    ['/in/empty/', 'The page has not loaded yet'],
    ['/in/new-design/', 'This layout is unknown'],
  ])('are not made of %s, and it says why', async (path, title) => {
    const page = await extension.visit(path)
    const { popup, close } = await extension.press(page)
    await popup.getByRole('heading', { name: title }).waitFor()
    expect(await violations(popup)).toEqual([])
    await close()
    await page.close()
  })

  test('are not made of a page of the browser itself', async () => {
    const page = await extension.context.newPage()
    await page.goto('chrome://version')
    const { popup, close } = await extension.press(page)
    await popup.getByRole('heading', { name: 'The browser does not allow reading here' }).waitFor()
    await close()
    await page.close()
  })
})

/** The first page of each design: tests/pages reads all of them, and here it is the real button that does. */
const onePerDesign = [
  ...new Map(
    sharedPages
      .filter(({ truth }) => truth.isProfile)
      .toReversed()
      .map((page) => [page.id.replace(/-\d+$/u, ''), page]),
  ).values(),
]

describe.skipIf(sharedPages.length === 0)('pages beside the checkout, in the popup', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    await begin(extension)
    await extension.context.route('https://www.linkedin.com/**', (route) => {
      const shared = sharedPages.find(({ truth }) => truth.isProfile && route.request().url() === truth.url)
      if (!shared) return route.fulfill({ status: 404, body: '' })
      const renamed = shared.html.replace(/<a(?=[\s>])/giu, '<x-a').replace(/<\/a>/giu, '</x-a>')
      return route.fulfill({ contentType: 'text/html', body: `${renamed}${nestedLinks}` })
    })
  })
  afterAll(() => extension.close())

  test.each(onePerDesign.map(({ id, truth }) => [id, truth] as const))(
    '%s shows who it is',
    async (_, truth) => {
      const page = await extension.context.newPage()
      await page.goto(truth.url)
      const { popup, close } = await extension.press(page)
      await popup.getByRole('heading', { level: 1 }).waitFor()
      expect((await popup.getByRole('heading', { level: 1 }).textContent())?.replace(/\s+/gu, ' ')).toBe(
        truth.name?.replace(/\s+/gu, ' '),
      )
      await close()
      await page.close()
    },
  )
})

describe('the notification of the day', () => {
  let extension: Extension
  const { build, remove } = notifyingBuild()
  beforeAll(async () => {
    extension = await launch({ build })
    await begin(extension)
  })
  afterAll(async () => {
    await extension.close()
    remove()
  })

  test('says what is owed, without names, once it is switched on', async () => {
    const page = await extension.visit('/in/noa-bergström/')
    const { popup, close } = await extension.press(page)
    await popup.getByRole('button', { name: 'Save for later' }).click()
    await popup.getByRole('status').filter({ hasText: /\S/u }).waitFor()
    await close()
    const person = await extension.dashboard('#/person/linkedin/noa-bergstr%C3%B6m')
    await person.getByRole('button', { name: 'Add …' }).click()
    await person.getByRole('dialog').locator('select').first().selectOption('met')
    await person.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await person.getByText('Send the thank-you').waitFor()

    const shown = () =>
      person.evaluate(
        () => new Promise<string[]>((done) => chrome.notifications.getAll((all) => done(Object.keys(all)))),
      )
    const ring = () => person.evaluate(() => chrome.alarms.create('daily', { when: Date.now() + 100 }))
    const isSetAnew = () =>
      person.evaluate(
        async () => ((await chrome.alarms.get('daily'))?.scheduledTime ?? 0) > Date.now() + 60_000,
      )
    await ring()
    await expect.poll(isSetAnew).toBe(true)
    expect(await shown()).toEqual([])

    const settings = await extension.dashboard('#/settings')
    await settings.getByLabel('Once a day, say what is due').check()
    await expect.poll(() => settings.getByLabel('Once a day, say what is due').isChecked()).toBe(true)
    // It is said on working days only, and the test runs on any.
    const days = settings.getByRole('group', { name: 'Working days', exact: true }).getByRole('checkbox')
    for (const day of await days.all()) await day.check()
    // A setting that was changed plans the alarm anew, also the one that was only to ring now.
    await expect
      .poll(
        async () => {
          await ring()
          await expect.poll(isSetAnew).toBe(true)
          return shown()
        },
        { timeout: 90_000, interval: 500 },
      )
      .toEqual(['lodestar-daily'])
    await settings.close()
    await person.close()
  })
})
