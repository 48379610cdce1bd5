import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'

let extension: Extension
beforeAll(async () => {
  extension = await launch()
  const welcome = await extension.dashboard('#/welcome')
  const inputs = welcome.getByRole('textbox')
  await inputs.nth(0).fill('Present data to stakeholders who are not technical')
  await inputs.nth(1).fill('From data engineer to product manager')
  await inputs.nth(2).fill('Data engineer at a logistics company in Haifa')
  await welcome.getByRole('button', { name: 'Begin' }).click()
  await welcome.getByRole('heading', { name: 'Ready.' }).waitFor()
})
afterAll(() => extension.close())

test('another kind of message has its own words and channels, and what was typed in the first one waits', async () => {
  const { popup, close } = await extension.press(await extension.visit('/in/noa-bergström/'))
  const editor = popup.getByRole('textbox', { name: 'Draft' })
  await editor.filter({ hasText: 'Noa' }).waitFor()
  const kind = popup.getByLabel('Kind of message')
  await popup.locator('.slot').click()
  await popup.keyboard.type('The column stayed with me.')
  await kind.selectOption({ label: 'Answer to a post' })
  await popup.getByRole('button', { name: 'Comment' }).waitFor()
  expect(await editor.textContent()).not.toContain('The column stayed with me.')
  expect(await violations(popup)).toEqual([])
  await kind.selectOption({ label: 'Ask for an introduction' })
  await popup.getByLabel('Who could introduce you?').fill('Maya Cohen')
  await editor.filter({ hasText: 'Maya,' }).waitFor()
  expect(await editor.textContent()).toContain('Noa Bergström')
  await kind.selectOption({ label: 'First ask' })
  await editor.filter({ hasText: 'The column stayed with me.' }).waitFor()
  await close()
})
