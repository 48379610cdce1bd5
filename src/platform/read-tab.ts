import type { Unreadable } from '../model/reading.ts'
import { native } from './native.ts'

/** Under this name the script finds which of several people is meant; it deletes it. */
const CHOSEN = '__lodestarChosen'

const unreadable = (reason: Unreadable['unreadable']): Unreadable => ({ unreadable: reason })

/** What the first reader answers where another one reads, whose script bears that name. */
const otherReaders = ['earlier', 'part', 'guest', 'mobile', 'elsewhere'] as const

type Script = '/reader.js' | '/report.js' | '/request.js' | `/${(typeof otherReaders)[number]}.js`

/**
 * Reads the page of the active tab: injects the reader, whose last value is what it read. `chosen` names one of several
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

/** The request that the user selected, or that stands in the conversation that is open; the same refusals as `readTab`. */
export const requestTab = (): Promise<unknown> => inTab((ask) => ask('/request.js'))

type Ask = (script: Script, chosen?: string) => Promise<unknown>

async function inTab(look: (ask: Ask) => Promise<unknown>): Promise<unknown> {
  const [tab] = await native.tabs.query({ active: true, currentWindow: true })
  const id = tab?.id
  if (id === undefined) return unreadable('browser-page')
  const before = tab?.url
  try {
    const answer = await look((script, chosen) => answerOf(id, script, chosen))
    const now = await native.tabs.get(id)
    return now.url === before ? answer : unreadable('still-changing')
  } catch (problem) {
    return unreadable(await reasonOf(problem, id, before))
  }
}

/** What one script answers in the document into which it is injected. */
async function answerOf(tabId: number, script: Script, chosen?: string): Promise<unknown> {
  const target = chosen === undefined ? { tabId } : await leaveChosen(tabId, chosen)
  const [answer] = await native.scripting.executeScript({ target, files: [script] })
  return !answer || answer.error
    ? unreadable('still-changing')
    : (answer.result ?? unreadable('still-changing'))
}

/** Leaves in the document which of several people is meant; gives that very document. */
async function leaveChosen(tabId: number, chosen: string) {
  const [left] = await native.scripting.executeScript({
    target: { tabId },
    func: (name: string, handle: string) => {
      Object.defineProperty(globalThis, name, { configurable: true, value: handle })
    },
    args: [CHOSEN, chosen],
  })
  const documentId =
    left && 'documentId' in left && typeof left.documentId === 'string' ? left.documentId : undefined
  return documentId ? { tabId, documentIds: [documentId] } : { tabId }
}

/** A document that went away while it was read has changed; everything else is closed to extensions. */
async function reasonOf(
  problem: unknown,
  tabId: number,
  before: string | undefined,
): Promise<Unreadable['unreadable']> {
  const now = await native.tabs.get(tabId).catch(() => undefined)
  const gone =
    problem instanceof Error &&
    /document|frame/iu.test(problem.message) &&
    !/cannot|access|chrome/iu.test(problem.message)
  return gone || (before !== undefined && now?.url !== before) ? 'still-changing' : 'browser-page'
}
