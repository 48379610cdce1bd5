import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { notifyingBuild } from './notifying-build.ts'

/**
 * A copy of the build whose background lives at the moment that a test says, whose daily alarm rings when the test says so, and
 * that writes down what its notifications tell: a browser rings twice only half a minute apart, and starts the background anew
 * whenever it likes, which then would ring at the real date, unheard.
 */
export function ringingBuild(): ReturnType<typeof notifyingBuild> {
  const made = notifyingBuild()
  const loader = join(made.build, 'service-worker-loader.js')
  writeFileSync(join(made.build, 'listening.js'), `(${listen.toString()})()`)
  writeFileSync(loader, `import './listening.js'\n${readFileSync(loader, 'utf8')}`)
  return made
}

/** Sets the clock of the background. `page`: one of the extension's own. */
export async function moveBackground(page: Page, moment: string): Promise<void> {
  await page.evaluate((moved) => chrome.runtime.sendMessage({ moved }), moment)
}

/** Rings the daily alarm at that moment. */
export async function ringDaily(page: Page, moment: string): Promise<void> {
  await page.evaluate((moved) => chrome.runtime.sendMessage({ moved, rings: true }), moment)
}

/** What all notifications said until now. */
export async function told(page: Page): Promise<readonly string[]> {
  const stored = await page.evaluate(() => chrome.storage.session.get('told'))
  return (stored.told ?? []) as string[]
}

/** Runs in the background before anything else of it. */
function listen(): void {
  interface Api {
    readonly alarms: { readonly onAlarm: { addListener: (run: (alarm: { name: string }) => void) => void } }
    readonly notifications: { create: (...given: readonly unknown[]) => unknown }
  }
  const own = globalThis as unknown as { Date: DateConstructor; chrome: Api; browser?: Api }
  const Real = own.Date
  const ringing: ((alarm: { name: string }) => void)[] = []
  const apis = [own.chrome, own.browser ?? own.chrome]
  for (const onAlarm of new Set(apis.map(({ alarms }) => alarms.onAlarm)))
    onAlarm.addListener = (run) => void ringing.push(run)
  for (const notifications of new Set(apis.map((api) => api.notifications))) {
    const create = notifications.create.bind(notifications)
    notifications.create = async (...given) => {
      const stored = await chrome.storage.session.get('told')
      const said = (given[1] as { readonly message: string }).message
      await chrome.storage.session.set({ told: [...((stored.told ?? []) as string[]), said] })
      return create(...given)
    }
  }
  const move = (moment: string) => {
    const fixed = new Real(moment).getTime()
    class Moved extends Real {
      constructor(...given: readonly unknown[]) {
        if (given.length === 0) super(fixed)
        else super(...(given as [number]))
      }
      static override now = () => fixed
    }
    Object.assign(own, { Date: Moved })
  }
  chrome.runtime.onMessage.addListener((message, _, answer) => {
    if (typeof message !== 'object' || !('moved' in message)) return undefined
    move(message.moved)
    if (message.rings) for (const run of ringing) run({ name: 'daily' })
    answer('moved')
    return undefined
  })
}
