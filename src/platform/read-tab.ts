import type { Unreadable } from '../model/reading.ts'
import { browser } from './browser.ts'

/** The property that the content script leaves for the second call, which deletes it. */
const READER = '__lodestar'

const unreadable = (reason: Unreadable['unreadable']): Unreadable => ({ unreadable: reason })

type Script = '/reader.js' | '/report.js' | `/${(typeof otherReaders)[number]}.js`

/** What the first reader answers where another one reads, whose script bears that name. */
const otherReaders = ['earlier', 'part', 'guest', 'mobile', 'elsewhere'] as const

/**
 * Reads the page of the active tab: injects the reader, runs it once and takes it away again. `chosen` names one of several
 * people on the page. What comes back is whatever the page let through: the caller checks it by schema. A page that is closed
 * to extensions, or left meanwhile, is unreadable.
 */
export const readTab = (chosen?: string): Promise<unknown> =>
  inTab(async (ask) => {
    const answer = await ask('/reader.js', chosen)
    const other = otherReaders.find((reader) => reader === answer)
    return other ? ask(`/${other}.js`, chosen) : answer
  })

/** The structure of the active tab's page without its words, as text; the same refusals as `readTab`. */
export const reportTab = (): Promise<unknown> => inTab((ask) => ask('/report.js'))

type Ask = (script: Script, chosen?: string) => Promise<unknown>

async function inTab(look: (ask: Ask) => Promise<unknown>): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const id = tab?.id
  if (id === undefined) return unreadable('browser-page')
  const before = tab?.url
  try {
    const answer = await look((script, chosen) => answerOf(id, script, chosen))
    const now = await browser.tabs.get(id)
    return now.url === before ? answer : unreadable('still-changing')
  } catch (problem) {
    return unreadable(await reasonOf(problem, id, before))
  }
}

/** What one script answers in the document into which it was injected. */
async function answerOf(tabId: number, script: Script, chosen?: string): Promise<unknown> {
  const [loaded] = await browser.scripting.executeScript({ target: { tabId }, files: [script] })
  const documentId =
    loaded && 'documentId' in loaded && typeof loaded.documentId === 'string' ? loaded.documentId : undefined
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId }
  const [answer] = await browser.scripting.executeScript({
    target,
    func: runReader,
    args: [READER, chosen ?? null],
  })
  return !answer || answer.error ? unreadable('still-changing') : answer.result
}

/** Runs in the page's isolated world: it may use nothing from outside of itself. */
function runReader(name: string, chosen: string | null): unknown {
  const world = globalThis as unknown as Record<string, { ask: (chosen?: string) => unknown } | undefined>
  try {
    return world[name]?.ask(chosen ?? undefined) ?? { unreadable: 'still-changing' }
  } finally {
    delete world[name]
  }
}

/** A document that went away while it was read has changed; everything else is closed to extensions. */
async function reasonOf(
  problem: unknown,
  tabId: number,
  before: string | undefined,
): Promise<Unreadable['unreadable']> {
  const now = await browser.tabs.get(tabId).catch(() => undefined)
  const gone =
    problem instanceof Error &&
    /document|frame/iu.test(problem.message) &&
    !/cannot|access|chrome/iu.test(problem.message)
  return gone || (before !== undefined && now?.url !== before) ? 'still-changing' : 'browser-page'
}
