import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
]
const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
)
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ...programFiles.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    join(folder, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
  ]),
]

const onPath = (name: string): string | undefined => {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  const found = spawnSync(finder, [name], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.split(/\r?\n/u)[0] : undefined
}

/** A browser of the Chromium family on this machine: `BROWSER_PATH` first, then the usual names and places. */
export function findBrowser(): string | undefined {
  const named = process.env.BROWSER_PATH
  if (named) return existsSync(named) ? named : undefined
  return (
    names.map(onPath).find((path) => path !== undefined) ??
    places.find((path) => existsSync(path)) ??
    playwrightsOwn()
  )
}

/** The browser that the test runner downloaded earlier. */
function playwrightsOwn(): string | undefined {
  const said = spawnSync(
    process.execPath,
    ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
    { encoding: 'utf8' },
  )
  return said.status === 0 && existsSync(said.stdout) ? said.stdout : undefined
}

const MINUTES = 60_000

/** Debian's packages, where this is Debian and we are root. Says in one line what it does; false where it cannot. */
export function installByApt(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  console.log(`Installing ${packages.join(', ')} by apt …`)
  const apt = (...given: string[]) =>
    spawnSync('apt-get', given, {
      stdio: 'ignore',
      timeout: 6 * MINUTES,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)
}

/** Playwright's own download, with a time limit. */
function downloadPlaywrights(): boolean {
  console.log('Downloading a browser for the tests …')
  try {
    execFileSync(
      process.execPath,
      [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
      { stdio: 'ignore', timeout: 4 * MINUTES },
    )
    return true
  } catch {
    return false
  }
}

/** A browser for the tests: one that is found, else Debian's, else the test runner's own. Undefined only when all fail. */
export function provideBrowser(): string | undefined {
  const found = findBrowser()
  if (found || process.env.BROWSER_PATH) return found
  if (installByApt(['chromium'])) return findBrowser()
  return downloadPlaywrights() ? findBrowser() : undefined
}

/** What to say where no browser is to be had. */
export const NO_BROWSER =
  'No Chrome, Chromium, Edge or Brave was found: install one, or set BROWSER_PATH to where it is.'

/** What Chromium needs where it runs as root or without a network. */
export const QUIET = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
