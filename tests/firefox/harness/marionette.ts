import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A Firefox that is driven over Marionette's own socket: no driver, no package. */
export interface Firefox {
  /** Installs an extension, and waits for the page that it opens. */
  install(folder: string): Promise<void>
  /** Opens an address in the tab that is driven, and brings that tab to the front. */
  goTo(address: string): Promise<void>
  /** Runs what follows in the tab whose address begins so, without bringing it to the front. */
  switchTo(address: string): Promise<void>
  /** Runs a function in the page; with `inBrowser` in the browser's own window. It must be self-contained. */
  run<T>(script: string, inBrowser?: boolean): Promise<T>
  close(): Promise<void>
}

/** Starts Firefox without a window, with preferences, in a profile of its own. */
export async function startFirefox(
  path: string,
  preferences: Readonly<Record<string, string | number | boolean>>,
): Promise<Firefox> {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'lodestar-firefox-'))
  const all = {
    'marionette.port': port,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.aboutwelcome.enabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...preferences,
  }
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(all)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  )
  const program = spawn(
    path,
    [
      '--marionette',
      '--headless',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      'about:blank',
    ],
    { stdio: 'ignore' },
  )
  const socket = await connected(port, program)
  const send = speak(socket)
  await send('WebDriver:NewSession', { acceptInsecureCerts: true })
  const run = async <T>(script: string): Promise<T> => {
    const wrapped = `const done = arguments[arguments.length - 1]; Promise.resolve((${script})()).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const { value } = (await send('WebDriver:ExecuteAsyncScript', {
      script: wrapped,
      args: [],
      sandbox: null,
    })) as { value: { value: T; error?: string } }
    if (value.error) throw new Error(value.error)
    return value.value
  }
  return {
    install: async (folder) => {
      await send('Addon:Install', { path: folder, temporary: true })
      for (let tries = 0; tries < 100; tries++) {
        if (((await send('WebDriver:GetWindowHandles')) as readonly string[]).length > 1) return
        await wait(50)
      }
    },
    goTo: async (address) => {
      await send('WebDriver:Navigate', { url: address })
      const { value: handle } = (await send('WebDriver:GetWindowHandle')) as { value: string }
      await send('WebDriver:SwitchToWindow', { handle, focus: true })
    },
    switchTo: async (address) => {
      const handles = (await send('WebDriver:GetWindowHandles')) as readonly string[]
      for (const handle of handles) {
        await send('WebDriver:SwitchToWindow', { handle, focus: false })
        if ((await run<string>('() => location.href')).startsWith(address)) return
      }
      throw new Error(`No tab shows ${address}`)
    },
    run: async (script, inBrowser = false) => {
      if (!inBrowser) return run(script)
      await send('Marionette:SetContext', { value: 'chrome' })
      try {
        return await run(script)
      } finally {
        await send('Marionette:SetContext', { value: 'content' })
      }
    },
    close: async () => {
      const gone = new Promise((done) => program.once('exit', done))
      await Promise.race([
        send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
        wait(3_000),
      ])
      socket.destroy()
      await Promise.race([gone, wait(5_000)])
      if (program.exitCode === null) program.kill('SIGKILL')
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function connected(port: number, program: ChildProcess): Promise<Socket> {
  for (let tries = 0; tries < 300; tries++) {
    const socket = await new Promise<Socket | null>((done) => {
      const tried = connect(port, '127.0.0.1', () => done(tried))
      tried.once('error', () => done(null))
    })
    if (socket) return socket
    await wait(100)
  }
  program.kill('SIGKILL')
  throw new Error('Firefox did not open its Marionette socket')
}

/** Messages are JSON with their length before them; answers carry the number of their question. */
function speak(socket: Socket) {
  let buffer = Buffer.alloc(0)
  let number = 0
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  socket.on('data', (bytes) => {
    buffer = Buffer.concat([buffer, bytes])
    for (;;) {
      const colon = buffer.indexOf(58)
      const length = Number(buffer.subarray(0, colon).toString())
      if (colon < 0 || buffer.length < colon + 1 + length) return
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString())
      buffer = buffer.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`))
      else asked?.resolve(result)
    }
  })
  return (command: string, given: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++number
      waiting.set(id, { resolve, reject })
      const text = JSON.stringify([0, id, command, given])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}
