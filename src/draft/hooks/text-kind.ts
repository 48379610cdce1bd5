import type { TextKind } from '../../model/hook.ts'
import { type Sentence, takeApart } from '../../text/sentences.ts'
import type { Word } from '../../text/words.ts'
import { beginsWith, countsIn, inSmallLetters } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'

/** What kind of text something is, with how many things a list has. */
export interface Told {
  readonly tells?: TextKind
  readonly count?: number
}

/** More items than this are no list that one of could be asked about. Our judgement. */
const MOST_ITEMS = 20
/** A story is told by so many sentences about oneself; advice is given by so many. Our judgement. */
const [FEWEST_OF_STORY, FEWEST_OF_ADVICE] = [2, 2]

const item = /^\s*(?:\d{1,2}[.)]|[•*–—-])\s*\p{L}/u

/** How many things a text lists: its numbered lines, else the number that its first sentence or a colon announces. */
function countOf(text: string, sentences: readonly Sentence[], all: HookLexicons): number | undefined {
  const items = text.split('\n').filter((line) => item.test(line)).length
  if (items > 1) return items <= MOST_ITEMS ? items : undefined
  for (const [at, { words, text: sentence }] of sentences.entries()) {
    if (at > 0 && !/:/u.test(sentence)) continue
    const found = words.flatMap((word, place) => readNumber(word, words[place + 1], all) ?? [])
    const [count] = found
    if (found.length === 1 && count !== undefined) return count
  }
  return undefined
}

function readNumber(word: Word, next: Word | undefined, all: HookLexicons): number | undefined {
  if (!next) return undefined
  for (const { countOf: read, things } of Object.values(all)) {
    const count = read(word.text.toLowerCase())
    if (count !== undefined && count > 1 && count <= MOST_ITEMS && things.has(next.text.toLowerCase()))
      return count
  }
  return undefined
}

const tellsOfSelf = ({ words }: Sentence, all: HookLexicons) =>
  Object.values(all).some((one) => one.tellsOfSelf(inSmallLetters(words)))

const advises = ({ words }: Sentence, all: HookLexicons) => beginsWith('orders', words, all)

/** Tells what kind of text something is; what cannot be told is left out. */
export function findTold(text: string, all: HookLexicons): Told {
  const { sentences } = takeApart(text)
  const count = countOf(text, sentences, all)
  if (count !== undefined) return { tells: 'list', count }
  const last = sentences.at(-1)
  if (!last) return {}
  if (last.isQuestion && countsIn(last.words, all)('you') > 0) return { tells: 'question' }
  const own = sentences.filter((one) => tellsOfSelf(one, all)).length
  const advice = sentences.filter((one) => advises(one, all)).length
  if (own >= FEWEST_OF_STORY && own > advice) return { tells: 'story' }
  if (advice >= FEWEST_OF_ADVICE || (advice > 0 && advises(last, all))) return { tells: 'advice' }
  const counts = countsIn(takeApart(text).words, all)
  const isClaim = own + advice + counts('self') === 0 && counts('points') > 0
  return isClaim ? { tells: 'claim' } : {}
}
