import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pasted } from '../pages/pasted.ts'
import { savedFile } from '../pages/pdf.ts'
import { people } from '../people/index.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { answer, unfold } from './harness/user.ts'

const now = '2026-11-20T09:00:00Z'
const [noa, , tunde, rotem] = people
if (!noa || !tunde || !rotem) throw new Error('The invented people are missing')

describe('somebody without a page', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    const welcome = await extension.dashboard('#/welcome')
    const answers = [
      'Present data to stakeholders',
      'From data engineer to product manager',
      'Data engineer in Haifa',
    ]
    await answer(welcome, answers)
    await welcome.getByRole('link', { name: 'Or without reading a page' }).waitFor()
    await welcome.close()
  })
  afterAll(() => extension.close())

  test('is added by pasted text, checked, corrected, kept, matched and written to', async () => {
    const page = await extension.dashboard('#/people')
    await page.getByRole('link', { name: 'Add a person' }).click()
    await page.getByLabel('The text of a profile').fill(pasted(noa, { code: 'de', now, twins: true }))
    await page.locator('.reading').getByText(noa.name).first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Correct: Headline' }).click()
    await page.getByRole('textbox', { name: 'Headline' }).fill('Head of Product')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Keep this person' }).click()
    await page.getByRole('heading', { level: 1, name: noa.name }).waitFor()
    await page.locator('main').getByText('Head of Product').first().waitFor()
    await page.locator('.match').waitFor()
    await page.getByRole('link', { name: 'Write' }).first().click()
    await page.locator('.editor').filter({ hasText: /Noa/u }).waitFor()
    await page.close()
  })

  test('is added by the file that the site saves, in Hebrew', async () => {
    const page = await extension.dashboard('#/add')
    await page.getByRole('button', { name: 'Open a PDF' }).click()
    const file = { name: 'Profile.pdf', mimeType: 'application/pdf' }
    await page
      .getByLabel('Choose the file')
      .setInputFiles({ ...file, buffer: Buffer.from('no file of this kind') })
    await page.getByRole('alert').filter({ hasText: 'not a PDF' }).waitFor()
    const saved = savedFile(rotem, { code: 'he', now })
    await page.getByLabel('Choose the file').setInputFiles({ ...file, buffer: Buffer.from(saved) })
    await page.locator('.reading').getByText(rotem.name).first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByRole('button', { name: 'Keep this person' }).click()
    await page.getByRole('heading', { level: 1, name: rotem.name }).waitFor()
    // The file names the profile: a reading of its page is of the same person.
    const named = await extension.dashboard(`#/person/linkedin/${encodeURIComponent(rotem.slug)}`)
    expect(page.url()).toBe(named.url())
    await named.close()
    await page.close()
  })

  test('is added by typing, and told apart from somebody of the same name', async () => {
    for (const another of [false, true]) {
      const page = await extension.dashboard('#/add')
      await page.getByRole('button', { name: 'Type it' }).click()
      await page.getByLabel('Name', { exact: true }).fill('Ann Other')
      await page.getByLabel('Roles').fill('Head of Product, Fjordline, 2021 – now')
      await page.getByText('Head of Product · Fjordline · 2021–…').waitFor()
      const box = page.getByRole('checkbox')
      if (another) await box.check()
      else expect(await box.count()).toBe(0)
      await page.getByRole('button', { name: 'Keep this person' }).click()
      await page.getByRole('heading', { level: 1, name: 'Ann Other' }).waitFor()
      await page.close()
    }
    const list = await extension.dashboard('#/people')
    await list.getByRole('link', { name: 'Ann Other' }).first().waitFor()
    await expect.poll(() => list.getByRole('link', { name: 'Ann Other' }).count()).toBe(2)
    await list.close()
  })

  test('is joined with the same person elsewhere when the user says so, and taken apart again', async () => {
    const page = await extension.visit(`/in/${encodeURIComponent(tunde.slug)}/`)
    const { popup, close } = await extension.press(page)
    await popup.locator('.editor').waitFor()
    await popup.getByRole('button', { name: 'Save for later' }).click()
    await popup.getByRole('status').filter({ hasText: /\S/u }).waitFor()
    await close()
    const add = await extension.dashboard('#/add')
    await add.getByRole('button', { name: 'Type it' }).click()
    await add.getByLabel('Name', { exact: true }).fill(tunde.name)
    await add.getByLabel('Roles').fill(`Lead, ${tunde.roles[0]?.company}`)
    await add.getByRole('button', { name: 'Keep this person' }).click()
    await add.getByText(/LinkedIn.* the same person\?/u).waitFor()
    expect(await violations(add)).toEqual([])
    await add.getByRole('button', { name: 'Yes, one person' }).click()
    await add.getByText('Pages of this person').click()
    await add.getByRole('link', { name: 'LinkedIn' }).waitFor()
    const list = await extension.dashboard('#/people')
    await list.getByRole('link', { name: tunde.name }).first().waitFor()
    expect(await list.getByRole('link', { name: tunde.name }).count()).toBe(1)
    await add.getByRole('button', { name: 'Take apart again' }).click()
    await list.getByRole('link', { name: tunde.name }).nth(1).waitFor()
    await list.close()
    await add.close()
    await page.close()
  })

  test('has single entries of a list corrected, called untrue and added', async () => {
    const page = await extension.visit(`/in/${encodeURIComponent(tunde.slug)}/`)
    const { popup, close } = await extension.press(page)
    await unfold(popup)
    await popup.getByRole('button', { name: 'What we read' }).click()
    const skills = popup.locator('.reading dl > div').filter({ hasText: 'Skills' }).first()
    await skills.locator('summary').first().click()
    await skills.getByRole('button', { name: 'Not true' }).first().click()
    const first = skills.locator('summary').filter({ hasText: tunde.skills[0] ?? '' })
    await first.waitFor({ state: 'detached' })
    await skills.getByRole('button', { name: /Add to .*Skills/u }).click()
    await skills.getByLabel('Skill').fill('Negotiation')
    await skills.getByRole('button', { name: 'Save' }).click()
    await skills.locator('summary').filter({ hasText: 'Negotiation' }).click()
    await skills.getByText('Entered by hand').first().waitFor()
    await close()
    await page.close()
  })

  test('is looked at side by side with others, and in what a persona still lacks', async () => {
    const list = await extension.dashboard('#/people')
    await list.getByRole('checkbox').nth(0).check()
    await list.getByText('Choose two to four people').waitFor()
    await list.getByRole('checkbox').nth(1).check()
    await list.getByRole('link', { name: 'Compare', exact: true }).click()
    await list.getByRole('columnheader').nth(1).waitFor()
    expect(await list.getByRole('columnheader').count()).toBe(2)
    expect(await violations(list)).toEqual([])
    await list.close()
    const personas = await extension.dashboard('#/personas')
    await personas.getByText('Who can help with what').click()
    await personas.locator('.lines a').first().waitFor()
    expect(await violations(personas)).toEqual([])
    await personas.close()
    const settings = await extension.dashboard('#/settings')
    await settings.getByText('With yours').waitFor()
    await settings.getByLabel('Made your move').fill('100')
    await settings.getByText('With yours').waitFor()
    await settings.close()
  })

  test('is matched anew at once when an idea of the persona is put right', async () => {
    const personas = await extension.dashboard('#/personas')
    await personas.getByRole('link', { name: 'Edit', exact: true }).first().click()
    const before = await extension.dashboard('#/people')
    await before.getByRole('link', { name: noa.name }).click()
    await before.locator('.match summary').first().click()
    await before.locator('.match').getByText('Presenting').first().waitFor()
    for (let step = 0; step < 9; step++) {
      const chip = personas.getByRole('button', { name: /presenting.*/iu }).first()
      await personas.locator('main h1').waitFor()
      if (await chip.count()) {
        await chip.click()
        break
      }
      await personas.getByRole('button', { name: 'Next' }).click()
    }
    await before.locator('.match').getByText('Presenting').first().waitFor({ state: 'detached' })
    await before.close()
    await personas.close()
  })

  test('is refused with a sentence where the text is no profile', async () => {
    const page = await extension.dashboard('#/add')
    await page.getByLabel('The text of a profile').fill('Dear team,\nthe meeting is at three.')
    await page.getByRole('alert').filter({ hasText: 'No profile was found' }).waitFor()
    expect(await page.getByRole('button', { name: 'Keep this person' }).count()).toBe(0)
    await page.close()
  })

  test('is asked about where the text can be read in two ways', async () => {
    const page = await extension.dashboard('#/add')
    const text = ['Mira Okonta', 'Pots', 'Experience', 'Tallow & Grain', 'Glazewright', '2021 - Present']
    await page.getByLabel('The text of a profile').fill(text.join('\n'))
    await page.locator('.reading').getByText('Mira Okonta').first().waitFor()
    expect(await page.locator('.reading').innerText()).not.toContain('Tallow')
    expect(await violations(page)).toEqual([])
    await page.getByRole('group', { name: 'Which is the company?' }).getByLabel('Tallow & Grain').check()
    await page.locator('.reading').getByText('Glazewright · Tallow & Grain').first().waitFor()
    await page.close()
  })
})
