import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mobile, mobileAddress } from '../pages/mobile.ts'
import { noa } from '../people/index.ts'
import { type Extension, launch } from './harness/extension.ts'

const slug = encodeURIComponent(noa.slug)
/** As the panel shows it: in no other part of the page. */
const role = 'Data Engineer · Kelp & Tide'

describe('every design, read by the real button', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
    await extension.context.route(mobileAddress(noa), (route) =>
      route.fulfill({ body: mobile(noa), contentType: 'text/html' }),
    )
  })
  afterAll(() => extension.close())

  const read = async (path: string) => {
    const page = await extension.visit(path)
    const { popup, close } = await extension.press(page)
    await popup.getByRole('heading', { name: noa.name }).waitFor()
    await popup.getByRole('button', { name: 'What we read' }).click()
    const panel = await popup.locator('.reading').innerText()
    await close()
    await page.close()
    return panel
  }

  test('a list that stands on a page of its own is read there on a later click, and is known from then on', async () => {
    const path = `/in/${slug}/?loaded=late-summer`
    expect(await read(path)).not.toContain(role)
    expect(await read(`/in/${slug}/details/experience/?design=app-2026`)).toContain(role)
    const panel = await read(path)
    expect(panel).toContain(role)
    expect(panel).toContain(noa.headline)
  })

  test.each([
    ['the app of 2026', `/in/${slug}/`],
    ['the app of 2022 to 2025', `/in/${slug}/?design=app-2022`],
    ['the page for visitors', `/in/${slug}/?design=guest`],
    ['the mobile site', new URL(mobileAddress(noa)).pathname],
    ['a list of 2022', `/in/${slug}/details/experience/`],
  ])('%s', async (_, path) => {
    const panel = await read(path)
    expect(panel).toContain(role)
    for (const { name } of noa.beside) expect(panel).not.toContain(name)
  })
})
