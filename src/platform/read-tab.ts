import type { Unreadable } from '../model/reading.ts'
import { browser } from './browser.ts'

/** The property that the content script leaves for the second call, which deletes it. */
const READER = '__lodestar'

const unreadable = (reason: Unreadable['unreadable']): Unreadable => ({ unreadable: reason })

/**
 * Reads the page of the active tab: injects the reader, runs it once and takes it away again. `chosen` names one of several
 * people on the page. What comes back is whatever the page let through: the caller checks it by schema. A page that is closed
 * to extensions, or left meanwhile, is unreadable.
 */
export const readTab = (chosen?: string): Promise<unknown> => inTab('/reader.js', chosen)

/** The structure of the active tab's page without its words, as text; the same refusals as `readTab`. */
export const reportTab = (): Promise<unknown> => inTab('/report.js')

async function inTab(script: '/reader.js' | '/report.js', chosen?: string): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return unreadable('browser-page')
  const before = tab.url
  try {
    const [loaded] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [script],
    })
    const documentId =
      loaded && 'documentId' in loaded && typeof loaded.documentId === 'string'
        ? loaded.documentId
        : undefined
    const target = documentId ? { tabId: tab.id, documentIds: [documentId] } : { tabId: tab.id }
    const [answer] = await browser.scripting.executeScript({
      target,
      func: runReader,
      args: [READER, chosen ?? null],
    })
    if (!answer || answer.error) return unreadable('still-changing')
    const now = await browser.tabs.get(tab.id)
    return now.url === before ? answer.result : unreadable('still-changing')
  } catch (problem) {
    return unreadable(await reasonOf(problem, tab.id, before))
  }
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
