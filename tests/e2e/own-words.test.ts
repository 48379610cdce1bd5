import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/model/language.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { unfold } from './harness/user.ts'

const told = {
  en: {
    answers: [
      'I want to lead my first team!! also planning budgets, not sure yet',
      'from data engineer to product manager',
      'data engineer @ a logistics company in haifa 🙂',
    ],
    sentences: [
      'I want to lead my first team.',
      'I want to get better at planning budgets.',
      'In the long run, I want to move from data engineer to product manager.',
    ],
    long: "I'm a data engineer at a logistics company in Haifa",
    short: "I'm a data engineer at a logistics company",
    name: { wish: 'What you want', who: 'Who writes', yes: 'Yes, like this', later: 'Later' },
    better: 'lead a first team of four',
    // Where they are heading is the step that the person has made: what they want to be able to do is said.
    said: { step: 0, words: 'lead my first team', clearer: 'lead my first team calmly' },
  },
  he: {
    answers: [
      'אני רוצה לנהל צוות!! וגם להציג נתונים',
      'מהנדסת נתונים לניהול מוצר',
      'מהנדסת נתונים בחברת לוגיסטיקה בחיפה 🙂',
    ],
    sentences: [
      'אני רוצה לנהל צוות.',
      'אני רוצה להציג נתונים.',
      'בטווח הארוך אני רוצה לעבור מהנדסת נתונים לניהול מוצר.',
    ],
    long: 'אני מהנדסת נתונים בחברת לוגיסטיקה בחיפה',
    short: 'אני מהנדסת נתונים בחברת לוגיסטיקה בחיפה',
    name: { wish: 'מה חשוב לך', who: 'מי כותב', yes: 'כן, ככה', later: 'אחר כך' },
    better: 'לנהל צוות של ארבעה',
    said: { step: 0, words: 'לנהל צוות', clearer: 'לנהל צוות ברוגע' },
  },
} as const

describe.each(['en', 'he'] as const)('the sentences that speak for the user, in %s', (language) => {
  const { answers, sentences, long, short, name, better, said } = told[language]
  const other = language === 'en' ? 'he' : 'en'
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    await speak(extension, language)
  })
  afterAll(() => extension.close())

  const begun = async () => {
    const welcome = await extension.dashboard('#/welcome')
    for (const [at, one] of answers.entries()) await welcome.getByRole('textbox').nth(at).fill(one)
    await welcome.locator('button.primary').click()
    await welcome.locator('.sentences').waitFor()
    return welcome
  }

  test('are shown after the three answers, put right in place, and found again', async () => {
    const welcome = await begun()
    await welcome.locator('.undo-line button').click()
    await welcome.locator('.sentences').waitFor({ state: 'detached' })
    expect(await welcome.getByRole('textbox').first().inputValue()).toBe(answers[0])
    await welcome.locator('button.primary').click()
    await welcome.locator('.sentences').waitFor()
    const lines = (await welcome.locator('.sentences p').allTextContents()).map((line) => line.trim())
    expect(lines[0]).toBe(`${long}.`)
    expect(lines[1]).toContain(short)
    expect(lines.slice(2)).toEqual(sentences)
    expect(await violations(welcome)).toEqual([])
    const wish = welcome.getByRole('textbox', { name: name.wish, exact: true }).first()
    await wish.fill(better)
    expect(await wish.textContent()).toBe(better)
    await welcome.getByRole('button', { name: name.yes }).click()
    await welcome.locator('.sentences').waitFor({ state: 'detached' })
    const personas = welcome.locator('a[href*="#/persona"]').first()
    await personas.click()
    const kept = welcome.getByRole('textbox', { name: name.wish, exact: true }).first()
    await kept.waitFor()
    expect(await kept.textContent()).toBe(better)
    expect(await welcome.getByRole('button', { name: name.yes }).count()).toBe(0)
    await welcome.close()
    const me = await extension.dashboard('#/me')
    const who = me.getByRole('textbox', { name: name.who, exact: true })
    await who.waitFor()
    expect(await who.textContent()).toBe(long)
    expect(await violations(me)).toEqual([])
    await me.close()
  })

  test.runIf(language === 'he')(
    'can be left for later; then the message asks, and what was not touched in it follows',
    async () => {
      const welcome = await begun()
      await welcome.getByRole('button', { name: name.later }).click()
      await welcome.locator('.sentences').waitFor({ state: 'detached' })
      await welcome.close()
      const sample = await extension.visit('/in/noa-bergstr%C3%B6m/')
      const { popup, close } = await extension.press(sample)
      await popup.locator('.editor').filter({ hasText: /\S/u }).waitFor()
      const question = popup.locator('.notice', { has: popup.locator('.sentences') })
      await question.waitFor()
      // the question is one line: the letter is not pushed below what is seen
      const count = await popup.locator('.count').boundingBox()
      const footer = await popup.locator('footer').boundingBox()
      expect((count?.y ?? 600) + (count?.height ?? 0)).toBeLessThanOrEqual(600 - (footer?.height ?? 0))
      await unfold(popup)
      await popup.locator('select.chip').last().selectOption(language)
      expect(await violations(popup)).toEqual([])
      await question.getByRole('button', { name: name.yes }).click()
      await question.waitFor({ state: 'detached' })

      // the second language asks only now, and once
      await popup.locator('select.chip').last().selectOption(other)
      await question.waitFor()
      await unfold(popup)
      expect(await question.getByRole('button', { name: name.yes }).isDisabled()).toBe(true)
      await question.getByRole('textbox', { name: name.who, exact: true }).fill(told[other].long)
      await question.getByRole('textbox', { name: name.wish, exact: true }).first().fill(told[other].better)
      await question.getByRole('button', { name: name.yes }).click()
      await question.waitFor({ state: 'detached' })
      await popup.locator('select.chip').last().selectOption(language)
      await popup.locator('select.chip').last().selectOption(other)
      await popup.waitForTimeout(300)
      expect(await question.count()).toBe(0)
      await popup.locator('select.chip').last().selectOption(language)
      const editor = popup.locator('.editor').filter({ hasText: said.words })
      await editor.waitFor()
      await editor.press('Control+Home')
      await editor.pressSequentially('+ ')
      await close()

      // what is put right in Personas stands in the open draft, and what the user typed there stays
      const personas = await extension.dashboard('#/personas')
      const links = personas.locator('a[href*="#/persona/"]')
      await links.first().waitFor()
      const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      await personas.close()
      for (const id of new Set(hrefs.map((href) => /#\/persona\/([^/]+)/u.exec(href)?.[1]))) {
        const aims = await extension.dashboard(`#/persona/${id}/${said.step}`)
        const wishes = aims.getByRole('textbox', { name: name.wish, exact: true })
        await wishes.first().waitFor()
        await wishes.filter({ hasText: said.words }).last().fill(said.clearer)
        await aims.close()
      }
      const again = await extension.press(sample)
      const followed = again.popup.locator('.editor').filter({ hasText: said.clearer })
      await followed.waitFor()
      expect((await followed.textContent())?.trim().startsWith('+')).toBe(true)
      await again.close()
    },
  )
})

/** Sets the language of the interface. */
async function speak(extension: Extension, language: LanguageCode): Promise<void> {
  const settings = await extension.dashboard('#/settings')
  await settings.locator('select').first().selectOption(language)
  await settings.locator(`html[lang="${language}"]`).waitFor()
  await settings.close()
}
