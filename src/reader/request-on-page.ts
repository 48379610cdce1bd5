import { LONGEST } from '../model/longest.ts'
import { LONGEST_REQUEST, type RequestAnswer, type UnsureRequest } from '../model/request-on-page.ts'
import { cutAtWord, visibleText } from '../text/visible.ts'
import { all } from './dom.ts'
import { lookAnew } from './left-out.ts'
import { isNetwork } from './person-key.ts'
import { lineOf, linesOf } from './seen-text.ts'

/** Fewer words were selected by a stray click. Our judgement. */
const LEAST_WORDS = 3

/** A window over another page, and the list of all conversations beside the one that is open. */
const APART =
  '[class*="msg-overlay"], [class*="msg-conversations-container"], [class*="msg-conversation-listitem"]'
const THREAD = '[class*="msg-s-message-list-content"]'
const MESSAGE = '[class*="msg-s-event-listitem"]'

const unsure = (why: UnsureRequest['unsure']): UnsureRequest => ({ unsure: why })

/**
 * The request that stands on a page: what the user selected, else what the other side wrote last in the one conversation that is
 * open on the network. Nothing else of the page is looked at, and where it is not sure whose words they are it says so.
 */
export function requestOnPage(document: Document, url: string): RequestAnswer {
  const selected = bounded(document.getSelection()?.toString() ?? '')
  if (selected.split(/\s+/u).length >= LEAST_WORDS) return { from: 'selection', text: selected }
  const address = new URL(url)
  if (!isNetwork(address) || address.pathname.split('/')[1] !== 'messaging') return unsure('nothing')
  lookAnew(document)
  return lastOf(document)
}

const bounded = (text: string) =>
  cutAtWord(visibleText(text.slice(0, 2 * LONGEST_REQUEST)).trim(), LONGEST_REQUEST)

/** One message as it stands in a thread. */
interface Message {
  readonly isTheirs: boolean
  readonly name: string
  readonly text: string
}

/** What the other side wrote last, in the only thread that is open with one person. */
function lastOf(document: Document): RequestAnswer {
  const threads = all(document, THREAD).filter((one) => !one.closest(APART))
  const [thread] = threads
  if (!thread) return unsure('nothing')
  if (threads.length > 1) return unsure('several')
  const messages = messagesIn(thread)
  const names = new Set(
    messages.filter(({ isTheirs, name }) => isTheirs && name !== '').map(({ name }) => name),
  )
  if (names.size > 1) return unsure('several')
  const lastMine = messages.findLastIndex(({ isTheirs }) => !isTheirs)
  const text = bounded(
    messages
      .slice(lastMine + 1)
      .map((one) => one.text)
      .join('\n\n'),
  )
  if (text === '') return unsure(messages.length === 0 ? 'nothing' : 'answered')
  const [name] = names
  return { from: 'conversation', text, ...(name !== undefined && { name: cutAtWord(name, LONGEST.line) }) }
}

/** The messages of a thread in their order; the name stands above the first of several from one side. */
function messagesIn(thread: Element): readonly Message[] {
  const messages: Message[] = []
  for (const item of all(thread, MESSAGE)) {
    if (!hasClass(item, 'msg-s-event-listitem')) continue
    const isTheirs = hasClass(item, 'msg-s-event-listitem--other')
    const before = messages.at(-1)
    const said = lineOf(all(item, '[class*="msg-s-message-group__name"]')[0])
    const name = said !== '' ? said : before?.isTheirs === isTheirs ? before.name : ''
    const text = all(item, '[class*="msg-s-event-listitem__body"]').map(linesOf).join('\n')
    if (text.trim() !== '') messages.push({ isTheirs, name, text })
  }
  return messages
}

const hasClass = (element: Element, name: string) => element.classList.contains(name)
