import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { answer } from './harness/user.ts'
import { english, hebrew } from './harness/wishes.ts'

describe.each([english, hebrew])('a wish that is not understood, in $language', (words) => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    const settings = await extension.dashboard('#/settings')
    await settings.locator('select').first().selectOption(words.language)
    await settings.locator(`html[lang="${words.language}"]`).waitFor()
    await settings.close()
  })
  afterAll(() => extension.close())

  test('is said at once, with ideas to choose from, and earns by its own words', async () => {
    const welcome = await extension.dashboard('#/welcome')
    const first = welcome.getByRole('textbox').first()
    await first.fill(words.near)
    await welcome.getByRole('button', { name: words.idea }).click()
    await welcome.locator('.chip.on').filter({ hasText: words.idea }).waitFor()
    await first.fill(words.half)
    await welcome.getByRole('button', { name: words.also }).click()
    const chosen = welcome.locator('.chip.on').filter({ hasText: words.also })
    await chosen.click()
    await welcome.getByRole('button', { name: words.also }).click()
    await chosen.waitFor()
    expect(await violations(welcome)).toEqual([])
    await first.fill(words.strange)
    await welcome.getByText(words.asTheyAre).waitFor()
    await answer(welcome, [words.strange, ...words.others])
    await welcome.close()

    const { popup, close } = await extension.press(await extension.visit('/in/noa-bergström/'))
    await popup.getByText(words.notUnderstood).first().waitFor()
    expect(await popup.locator('.verdict.missed').filter({ hasText: words.strange }).count()).toBe(0)
    await close()
  })
})
