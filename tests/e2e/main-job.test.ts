import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'

let extension: Extension
beforeAll(async () => {
  extension = await launch()
})
afterAll(() => extension.close())

test('three answers, a click, a message, a copy, and what is next', async () => {
  const welcome = await extension.dashboard('#/welcome')
  const inputs = welcome.getByRole('textbox')
  await inputs.first().waitFor()
  expect(await inputs.count()).toBe(3)
  await inputs.nth(0).fill('Present data to stakeholders who are not technical')
  await inputs.nth(1).fill('From data engineer to product manager')
  await inputs.nth(2).fill('Data engineer at a logistics company in Haifa')
  expect(await violations(welcome)).toEqual([])
  await welcome.getByRole('button', { name: 'Begin' }).click()
  await welcome.getByRole('button', { name: 'Yes, like this' }).click()
  await welcome.getByRole('heading', { name: 'Ready.' }).waitFor()

  const profile = await extension.visit('/in/noa-bergström/')
  const first = await extension.press(profile)
  await first.popup.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
  const editor = first.popup.getByRole('textbox', { name: 'Draft' })
  await editor.filter({ hasText: 'Noa' }).waitFor()
  await first.popup.locator('.own').click()
  await first.popup.keyboard.type('The cost of not doing changed how we plan.')
  await first.popup.getByRole('button', { name: 'Copy' }).click()
  await first.popup.getByText('Copied. Paste it where it belongs.').waitFor()
  await first.close()

  const again = await extension.press(profile)
  await again.popup.getByRole('button', { name: 'Yes, today' }).click()
  await again.close()
  const today = await extension.dashboard('#/today')
  await today.getByText('Noa Bergström').first().waitFor()
})
