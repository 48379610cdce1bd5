import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser, NO_BROWSER, QUIET } from '../../../scripts/browser.ts'
import { respond } from '../../pages/site.ts'

const POPUP = 'src/views/popup/index.html'
const PANEL = 'src/views/panel/index.html'
const DASHBOARD = 'src/views/dashboard/index.html'

/** The built extension in a real Chromium, with the site's pages served under their real address. */
export interface Extension {
  readonly context: BrowserContext
  readonly id: string
  /** Opens a page of the site in a new tab. */
  visit(path: string): Promise<Page>
  /** Presses the toolbar button on a tab and gives the popup that opens; `close` closes it. */
  press(page: Page): Promise<{ readonly popup: Page; readonly close: () => Promise<void> }>
  /** Presses the toolbar button on a page, whatever it opens. */
  trigger(page: Page): Promise<void>
  /** The panel beside the page, once it is open. */
  panel(): Promise<{ readonly view: Page; readonly disconnect: () => Promise<void> }>
  /** Opens a page of the dashboard in a new tab. */
  dashboard(hash: string): Promise<Page>
  /** The popup as a page in a tab, which may not read other tabs. */
  popupInTab(): Promise<Page>
  /** What the toolbar button's badge says. */
  badge(): Promise<string>
  /** The folder of the browser's profile. */
  readonly profile: string
  /** Ends the browser's own processes at once, as a crash would; the profile stays. */
  kill(): Promise<void>
  close(): Promise<void>
}

interface Launching {
  /** The folder of the build. */
  readonly build?: string
  /** BCP 47 code of the browser's own language. */
  readonly language?: string
  /** The profile of an earlier browser, to go on with; else a new one. */
  readonly profile?: string
  /** What the machine says of its time zone: an IANA name, or none. */
  readonly zone?: string
  /** How large the screen is: a popup of its whole height needs one that is higher. */
  readonly screen?: string
}

/** Starts a browser with the extension in a profile of its own. */
export async function launch({
  build = 'dist/chrome',
  language = 'en',
  profile: earlier,
  zone,
  screen,
}: Launching = {}): Promise<Extension> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(NO_BROWSER)
  const folder = resolve(build)
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`Build the extension first: ${build} is missing.`)
  const profile = earlier ?? mkdtempSync(join(tmpdir(), 'lodestar-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: null,
    args: [
      ...QUIET,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--remote-debugging-port=0',
      ...(screen ? [`--screen-info={${screen}}`, '--window-size=1200,1000'] : []),
      `--lang=${language}`,
      `--accept-lang=${language}`,
    ],
    env: { ...process.env, LANGUAGE: language, ...(zone && { TZ: zone }) } as Record<string, string>,
  })
  await context.route('https://www.linkedin.com/**', (route) => {
    const body = respond(route.request().url(), new Date().toISOString())
    return body === null
      ? route.fulfill({ status: 404, body: 'not here' })
      : route.fulfill({ body, contentType: 'text/html' })
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  if (earlier === undefined) await welcomed(context, id)
  const open = async (address: string) => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  const dashboard = (hash: string) => open(`chrome-extension://${id}/${DASHBOARD}${hash}`)
  return {
    context,
    id,
    dashboard,
    visit: (path) => open(`https://www.linkedin.com${path}`),
    press: (page) => press(context, profile, page, id),
    trigger: (page) => trigger(context, page, id),
    panel: () => openView(context, profile, `chrome-extension://${id}/${PANEL}`),
    popupInTab: () => open(`chrome-extension://${id}/${POPUP}`),
    badge: async () => {
      // A picture runs no code of the extension: what it sees, nobody set for its sake.
      const page = await open(`chrome-extension://${id}/icons/16.png`)
      const text = await page.evaluate(() => chrome.action.getBadgeText({}))
      await page.close()
      return text
    },
    profile,
    kill: async () => {
      // Every process of this browser, and no other, names its profile.
      spawnSync('pkill', ['-KILL', '-f', profile])
      await context.close().catch(() => undefined)
      for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
        rmSync(join(profile, lock), { force: true })
    },
    close: async () => {
      await context.close()
      // The browser's last processes may still write there when it has closed: the longer, the busier the machine.
      rmSync(profile, { recursive: true, force: true, maxRetries: 25 })
    },
  }
}

/** Installing opens the welcome page, in an open dashboard where there is one: it must not take a test's page. */
async function welcomed(context: BrowserContext, id: string): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    const page = context.pages().find((one) => one.url().startsWith(`chrome-extension://${id}/`))
    if (page) return page.close()
    await wait(20)
  }
  throw new Error('Nobody was welcomed')
}

/** So often something is looked for before a test gives it up: half a minute, as Playwright waits. */
const PATIENCE = 1_500
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** The popup is no page of the context that opened it: a second connection, made once it is open, sees it. */
async function press(context: BrowserContext, profile: string, page: Page, id: string) {
  await trigger(context, page, id)
  const { view, disconnect } = await openView(context, profile, `chrome-extension://${id}/${POPUP}`)
  return {
    popup: view,
    close: async () => {
      await view.close().catch(() => undefined)
      await disconnect()
    },
  }
}

async function trigger(context: BrowserContext, page: Page, id: string): Promise<void> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser is gone')
  const session = await browser.newBrowserCDPSession()
  await page.bringToFront()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tabs = targetInfos.filter((target) => target.url === page.url())
  const [tab] = tabs
  if (!tab || tabs.length !== 1) throw new Error(`${tabs.length} tabs show ${page.url()}`)
  const send = session.send as unknown as (method: string, given: object) => Promise<unknown>
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab.targetId })
  await session.detach()
}

/** A popup or a panel, once it is open: a page of the browser that its own context does not see. */
async function openView(context: BrowserContext, profile: string, address: string) {
  const browser = context.browser()
  if (!browser) throw new Error('The browser is gone')
  const session = await browser.newBrowserCDPSession()
  for (let tries = 0; ; tries++) {
    const { targetInfos } = await session.send('Target.getTargets')
    if (targetInfos.some(({ type, url }) => type === 'page' && url.startsWith(address))) break
    if (tries > PATIENCE) throw new Error(`${address} did not open`)
    await wait(20)
  }
  await session.detach()
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const view = second
    .contexts()
    .flatMap((one) => one.pages())
    .find((one) => one.url().startsWith(address))
  if (!view) throw new Error(`${address} is not among the pages`)
  return { view, disconnect: () => second.close() }
}
