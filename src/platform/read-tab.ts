import type { Unreadable } from '../model/reading.ts'
import { browser } from './browser.ts'

/** The property that the content script leaves for the second call, which deletes it. */
const READER = '__lodestar'

const unreadable = (reason: Unreadable['unreadable']): Unreadable => ({ unreadable: reason })

/**
 * Reads the page of the active tab: injects the reader, runs it once and takes it away again. What comes back is whatever the
 * page let through: the caller checks it by schema. A page that is closed to extensions, or left meanwhile, is unreadable.
 */
export async function readTab(): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return unreadable('browser-page')
  const before = tab.url
  try {
    const [loaded] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/reader.js'],
    })
    const documentId =
      loaded && 'documentId' in loaded && typeof loaded.documentId === 'string'
        ? loaded.documentId
        : undefined
    const target = documentId ? { tabId: tab.id, documentIds: [documentId] } : { tabId: tab.id }
    const [answer] = await browser.scripting.executeScript({ target, func: runReader, args: [READER] })
    if (!answer || answer.error) return unreadable('still-changing')
    const now = await browser.tabs.get(tab.id)
    return now.url === before ? answer.result : unreadable('still-changing')
  } catch (problem) {
    return unreadable(await reasonOf(problem, tab.id, before))
  }
}

/** Runs in the page's isolated world: it may use nothing from outside of itself. */
function runReader(name: string): unknown {
  const world = globalThis as unknown as Record<string, { read: () => unknown } | undefined>
  try {
    return world[name]?.read() ?? { unreadable: 'still-changing' }
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
