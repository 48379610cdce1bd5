import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFirefox } from '../../scripts/firefox.ts'
import { english } from '../../src/languages/en/shows/index.ts'
import { fill } from '../../src/languages/fill.ts'
import { hebrew } from '../../src/languages/he/shows/index.ts'
import { answers } from '../e2e/harness/user.ts'
import { type Firefox, startFirefox } from './harness/marionette.ts'
import { serveSite } from './harness/site.ts'

const EXTENSION = 'lodestar@lodestar.example'
const UUID = '1c9f0a52-77aa-4f1e-8a3b-0c5f6d7e8a91'
const labels = english.popup.panel

let firefox: Firefox
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  const path = findFirefox()
  if (!path)
    throw new Error('Firefox 153 or later was not found: install it, or set FIREFOX_PATH to where it is.')
  site = await serveSite()
  firefox = await startFirefox(path, {
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': site.port,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
    'intl.accept_languages': 'en',
  })
  await firefox.install(resolve('dist/firefox'))
})
afterAll(async () => {
  await firefox?.close()
  site?.close()
})

/** Where the browser shows a page of the extension beside the tabs, as the browser's window finds it. */
const places = {
  popup: `window.document.querySelector('.webext-panel-browser, .webextension-popup-browser')`,
  sidebar: `window.document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')`,
} as const

/** What a user does in such a page: waits for a part that says something, presses it as a finger does, writes behind a text. */
const hands = `
  const wait = (time) => new Promise((done) => content.setTimeout(done, time))
  const find = async (selector, text = '') => {
    for (let tries = 0; tries < 240; tries++) {
      const found = [...content.document.querySelectorAll(selector)].find((one) => one.textContent.includes(text))
      if (found) return found
      await wait(50)
    }
    throw new Error('Not there: ' + selector + ' ' + text + ': ' + content.document.body.textContent.slice(0, 600))
  }
  const press = async (text) => {
    const button = await find('button', text)
    const finger = content.windowUtils.setHandlingUserInput(true)
    try { button.click() } finally { finger.destruct() }
  }
  const write = async (text) => {
    const editor = await find('.editor')
    editor.focus()
    content.getSelection().selectAllChildren(editor)
    content.getSelection().collapseToEnd()
    content.document.execCommand('insertText', false, text)
  }`

/** Takes steps inside the popup or the sidebar, which no tab shows. */
const stepIn = <T>(place: keyof typeof places, body: string): Promise<T> => {
  const inside = `(async () => { ${hands}\n${body} })().then((value) => sendAsyncMessage('stepped', { value }), (error) => sendAsyncMessage('stepped', { error: String(error) }))`
  return firefox.run<T>(
    `async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser')
      const wait = (time) => new Promise((done) => window.setTimeout(done, time))
      for (let tries = 0; tries < 200; tries++) {
        const view = ${places[place]}
        // A popup is loaded out of sight, and moves into its place: whoever listens before hears nothing.
        if (view?.currentURI?.spec.startsWith('moz-extension') && (view.closest('panel')?.state ?? 'open') === 'open') {
          const { value, error } = await new Promise((done) => {
            const listen = ({ data }) => {
              view.messageManager.removeMessageListener('stepped', listen)
              done(data)
            }
            view.messageManager.addMessageListener('stepped', listen)
            view.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(inside)}), false)
          })
          if (error) throw new Error(error)
          return value
        }
        await wait(50)
      }
      throw new Error('The ${place} is not open')
    }`,
    true,
  )
}

/** Presses the toolbar button, whose popup stays open meanwhile. */
const pressButton = () =>
  firefox.run<void>(
    `() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('${EXTENSION}')
      // What it promises is kept only when the popup closes.
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'))
    }`,
    true,
  )

/** Presses the keys that open the panel, which the browser holds as an element of its own. */
const pressKeys = () =>
  firefox.run<void>(
    `() => {
      const { document } = Services.wm.getMostRecentWindow('navigator:browser')
      const key = document.querySelector('keyset[id^="ext-keyset-id"] key[key="K"]')
      if (!key) throw new Error('No keys open the panel')
      key.doCommand()
    }`,
    true,
  )

const said = (text: string) => JSON.stringify(text)

test('the sidebar opens from the popup, stays with one person, and reads another page only when asked', async () => {
  await firefox.goTo(`moz-extension://${UUID}/src/views/dashboard/index.html#/welcome`)
  await firefox.run(
    `async () => {
      const wait = (time) => new Promise((done) => setTimeout(done, time))
      const until = async (is) => { for (let tries = 0; tries < 300 && !is(); tries++) await wait(50) }
      await until(() => document.querySelectorAll('main textarea, main input').length > 2)
      for (const [at, text] of ${JSON.stringify(answers.en)}.entries()) {
        const field = document.querySelectorAll('main textarea, main input')[at]
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
        await wait(100)
      }
      document.querySelector('button.primary').click()
      await until(() => document.querySelector('.sentences'))
      document.querySelector('button.primary').click()
      await until(() => !document.querySelector('.sentences'))
    }`,
  )
  await firefox.goTo('https://www.linkedin.com/in/noa-bergstr%C3%B6m/')
  await pressButton()
  await stepIn('popup', `await find('.editor', 'Noa')\nawait press(${said(labels.keepOpen)})`)
  await stepIn('sidebar', `await find('h1', 'Noa Bergström')\nawait write(' From the sidebar.')`)

  // what is typed in one is there in the other
  await pressButton()
  await stepIn('popup', `await find('.editor', 'From the sidebar.')\nawait write(' From the popup.')`)
  await stepIn('sidebar', `await find('.editor', 'From the sidebar. From the popup.')`)

  // another person in the same tab: still the first one, and nothing is read by itself
  await firefox.goTo('https://www.linkedin.com/in/mirela-dusan/')
  await stepIn(
    'sidebar',
    `await find('.notice', ${said(fill(labels.stillShows, { name: 'Noa Bergström' }))})
    await find('.notice', ${said(labels.pressButton)})`,
  )
  await pressKeys()
  await stepIn('sidebar', `await find('h1', 'Mirela Dušan')\nawait find('.editor', 'Mirela')`)
  await expectSound('ltr')

  // the same in Hebrew, from right to left
  await firefox.goTo(`moz-extension://${UUID}/src/views/dashboard/index.html#/settings`)
  await firefox.run(
    `async () => {
      const until = async (is) => { for (let tries = 0; tries < 300 && !is(); tries++) await new Promise((done) => setTimeout(done, 50)) }
      const choice = () => document.querySelector('select:has(option[value="he"])')
      await until(choice)
      choice().value = 'he'
      choice().dispatchEvent(new Event('change', { bubbles: true }))
      await until(() => document.documentElement.lang === 'he')
    }`,
  )
  await firefox.goTo('https://www.linkedin.com/in/noa-bergstr%C3%B6m/')
  await firefox.run(
    `() => { Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide() }`,
    true,
  )
  await pressKeys()
  await stepIn('sidebar', `await find('h1', 'Noa Bergström')\nawait find('.editor', 'From the popup.')`)
  await firefox.goTo('https://www.linkedin.com/in/mirela-dusan/')
  await stepIn(
    'sidebar',
    `await find('.notice', ${said(fill(hebrew.popup.panel.stillShows, { name: 'Noa Bergström' }))})`,
  )
  await expectSound('rtl')
}, 120_000)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The sidebar is written in this direction, nothing in it is wider than it, and axe finds nothing. */
async function expectSound(direction: 'ltr' | 'rtl'): Promise<void> {
  const seen = await stepIn(
    'sidebar',
    `const { documentElement } = content.document
    // The page forbids scripts that are not its own: axe runs beside them.
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    Cu.evalInSandbox(${JSON.stringify(axe)}, sandbox)
    const found = await Cu.evalInSandbox('axe.run().then(({ violations, passes }) => JSON.stringify({ isSeen: passes.length > 9, wrong: violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target).join(", ")) }))', sandbox)
    return { direction: documentElement.dir, tooWide: documentElement.scrollWidth > content.innerWidth, ...JSON.parse(found) }`,
  )
  expect(seen).toEqual({ direction, tooWide: false, isSeen: true, wrong: [] })
}
