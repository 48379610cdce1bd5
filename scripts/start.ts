import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { build } from 'vite'
import { respond } from '../tests/pages/site.ts'
import { noa } from '../tests/people/index.ts'
import { findBrowser } from './browser.ts'
import { walkInTerminal } from './walk-in-terminal.ts'

/** The sample page keeps its address over restarts, so that what was kept about it is found again. */
const PORT = 5182

/** Builds anew at every change of the source, and the browser loads it anew (`npm run dev`). */
const watches = process.argv.includes('--watch')
/** Written anew once a build is whole: what the browser waits for. */
const BUILT = resolve('dist/built.txt')

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const browser = findBrowser()

if (browser && hasDisplay) await open(browser)
else {
  console.log(
    browser
      ? 'There is no display here, so the same job runs in the terminal.'
      : 'No Chrome, Chromium, Edge or Brave was found (BROWSER_PATH may name one), so the same job runs in the terminal.',
  )
  await walkInTerminal()
}

/** Builds the extension and opens it in a profile of its own, on the sample page. */
async function open(path: string): Promise<void> {
  await (watches ? watch() : build({ logLevel: 'warn' }))
  const address = await serve()
  const profile = resolve('.profile')
  const webExt = resolve('node_modules/.bin', process.platform === 'win32' ? 'web-ext.cmd' : 'web-ext')
  console.log(
    `\nThe sample page is at ${address}.\nClick the Lodestar button in the toolbar (the puzzle piece lists it), or press Alt+Shift+L.\nCtrl+C ends this.`,
  )
  const given = [
    'run',
    '--target',
    'chromium',
    '--chromium-binary',
    path,
    '--source-dir',
    'dist/chrome',
    '--chromium-profile',
    profile,
    '--keep-profile-changes',
    '--profile-create-if-missing',
    '--start-url',
    address,
    ...(watches ? ['--watch-file', BUILT] : ['--no-reload']),
    '--no-config-discovery',
    '--no-input',
    ...(process.getuid?.() === 0 ? ['--args=--no-sandbox'] : []),
  ]
  if (!existsSync(webExt)) throw new Error('Run npm install first.')
  spawn(webExt, given, { stdio: 'inherit', shell: process.platform === 'win32' }).on('exit', (code) =>
    process.exit(code ?? 0),
  )
}

/** Builds at every change; ends once the first build stands. */
async function watch(): Promise<void> {
  const watcher = await build({ logLevel: 'warn', build: { watch: {} } })
  if (!('on' in watcher)) throw new Error('The build does not watch.')
  await new Promise<void>((done) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message)
      if (event.code !== 'END') return
      const at = new Date().toLocaleTimeString()
      writeFileSync(BUILT, at)
      console.log(`Built at ${at}.`)
      done()
    })
  })
}

/** Serves the sample pages on this machine; where the usual port is taken, on another. */
async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    const body = respond(request.url ?? '/', new Date().toISOString())
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(body ?? 'Nothing is here.')
  })
  const listening = (port: number) =>
    new Promise<boolean>((done) => {
      server.once('error', () => done(false))
      server.listen(port, '127.0.0.1', () => done(true))
    })
  if (!(await listening(PORT))) await listening(0)
  return `http://localhost:${(server.address() as AddressInfo).port}/in/${encodeURIComponent(noa.slug)}/`
}
