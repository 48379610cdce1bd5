import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { english } from '../../src/languages/en/shows/index.ts'
import { hebrew } from '../../src/languages/he/shows/index.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin, unfold } from './harness/user.ts'

describe.each([
  { shows: english, own: 'The column stayed with me.' },
  { shows: hebrew, own: 'הטור נשאר איתי.' },
])('another kind of message ($shows.code)', ({ shows, own }) => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    await begin(extension, shows.code)
  })
  afterAll(() => extension.close())

  test('has its own words and channels, and what was typed in the first one waits', async () => {
    const { popup, close } = await extension.press(await extension.visit('/in/noa-bergström/'))
    const editor = popup.locator('.editor')
    await editor.filter({ hasText: 'Noa' }).waitFor()
    const kind = popup.getByLabel(shows.popup.desk.kind)
    await unfold(popup)
    await popup.locator('.own').click()
    await popup.keyboard.insertText(own)
    const first = await editor.textContent()
    await popup.getByRole('button', { name: shows.popup.desk.again }).click()
    await expect.poll(() => editor.textContent()).not.toBe(first)
    expect(await editor.textContent()).toContain(own)
    await kind.selectOption({ label: shows.names.kind['thoughtful-answer'] })
    await popup.getByRole('button', { name: shows.names.channel.comment }).waitFor()
    expect(await editor.textContent()).not.toContain(own)
    expect(await violations(popup)).toEqual([])
    await kind.selectOption({ label: shows.names.kind.introduction })
    await popup.getByLabel(shows.popup.desk.introducer).fill('Maya Cohen')
    await editor.filter({ hasText: /Maya\u2069?,/u }).waitFor()
    expect(await editor.textContent()).toContain('Noa Bergström')
    expect(await violations(popup)).toEqual([])
    await kind.selectOption({ label: shows.names.kind['first-ask'] })
    await editor.filter({ hasText: own }).waitFor()
    await close()
  })
})
