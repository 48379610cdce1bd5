import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Extension, launch } from './harness/extension.ts'

const manifestOf = (build: string) => JSON.parse(readFileSync(`dist/${build}/manifest.json`, 'utf8'))

describe.each(['chrome', 'firefox'])('the manifest of the build for %s', (build) => {
  const manifest = manifestOf(build)
  it('asks for exactly the permissions that install without a warning', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      ...(build === 'chrome' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ])
    expect(manifest.optional_permissions).toEqual(['notifications'])
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'externally_connectable',
      'key',
      'update_url',
    ])
      expect(manifest[key], key).toBeUndefined()
  })
  it('offers no resource to any page', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })
  it('lets its pages connect to no server and run nothing from elsewhere', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    )
  })
  it('has a shortcut for the toolbar button', () => {
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+L')
  })
  it('has a panel beside the page, and keys that open it', () => {
    const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel
    expect(existsSync(`dist/${build}/${panel}`)).toBe(true)
    expect(manifest.commands['open-panel'].suggested_key.default).toBe('Alt+Shift+K')
  })
})

describe('installing', () => {
  let extension: Extension
  beforeAll(async () => {
    extension = await launch()
  })
  afterAll(() => extension.close())
  it('shows no warning', async () => {
    const page = await extension.dashboard('#/settings')
    const management = readFileSync('dist/chrome/manifest.json', 'utf8')
    const warnings = await page.evaluate((manifest) => {
      const { getPermissionWarningsByManifest } = chrome.management
      return getPermissionWarningsByManifest(manifest)
    }, management)
    expect(warnings).toEqual([])
  })
  it('leaves nothing in a page that was read', async () => {
    const page = await extension.visit('/in/noa-bergström/')
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    const { popup, close } = await extension.press(page)
    await popup.getByRole('heading', { name: 'Noa Bergström' }).waitFor()
    await close()
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(
      await page.evaluate(() => Object.keys(globalThis).filter((name) => /lodestar/iu.test(name))),
    ).toEqual([])
  })
  it('lets no page of its own reach a server', async () => {
    const page = await extension.dashboard('#/today')
    const reached = await page.evaluate(() =>
      fetch('https://www.linkedin.com/').then(
        () => 'reached',
        () => 'blocked',
      ),
    )
    expect(reached).toBe('blocked')
  })
})
