import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFirefox } from '../../scripts/firefox.ts'
import { type Firefox, startFirefox } from './harness/marionette.ts'
import { serveSite } from './harness/site.ts'

const EXTENSION = 'lodestar@lodestar.example'
const UUID = '7b1f7a52-3a06-4c1d-9c58-2f0f6f0d1e55'

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

test('the toolbar button reads the page that is open, in Firefox too', async () => {
  await firefox.goTo('https://www.linkedin.com/in/noa-bergstr%C3%B6m/')
  const shown = await firefox.run<string>(
    `async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('${EXTENSION}')
      const window = Services.wm.getMostRecentWindow('navigator:browser')
      // What it promises is kept only when the popup closes.
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
      const wait = (time) => new Promise((done) => window.setTimeout(done, time))
      for (let tries = 0; tries < 300; tries++) {
        const popup = window.document.querySelector('.webextension-popup-browser')
        if (popup?.currentURI?.spec.startsWith('moz-extension')) return popup.currentURI.spec
        await wait(50)
      }
      return 'no popup'
    }`,
    true,
  )
  expect(shown).toContain(`moz-extension://${UUID}/`)
  // The popup cannot be looked into from outside; what it read lies in the session's memory, which the page that opened at installing can see.
  await firefox.switchTo(`moz-extension://${UUID}/`)
  const name = await firefox.run<string>(
    `async () => {
      for (let tries = 0; tries < 200; tries++) {
        const kept = Object.values(await browser.storage.session.get()).flat()
        if (kept.length > 0) return kept[0].profile.name.value
        await new Promise((done) => setTimeout(done, 50))
      }
      return 'nothing was read'
    }`,
  )
  expect(name).toBe('Noa Bergström')
})
