import type { Draft } from '../model/draft.ts'
import type { Hit } from '../text/phrase-book.ts'
import { type Sentence, takeApart } from '../text/sentences.ts'
import { bookOf } from './book.ts'
import type { LintContext, Message } from './context.ts'
import { greetingOf } from './greeting.ts'
import { timesIn } from './minutes.ts'
import { apartFrom, firstWithin, within } from './places.ts'
import { quotesIn } from './quotes.ts'
import type { ListName, Look } from './rule.ts'

/** From how many words on a text without a greeting is a whole message. */
const WHOLE = 10

/** Takes a message apart once, for all rules. */
export function lookAt(message: Message, context: LintContext, draft?: Draft): Look {
  const taken = takeApart(message.text)
  const quotes = quotesIn(message.text)
  const book = bookOf(context.words)
  const hitsOf = book.find(taken.sentences)
  const kept = new Map<ListName, readonly Hit[]>()
  const found = (list: ListName): readonly Hit[] => {
    const known = kept.get(list)
    if (known) return known
    const all = hitsOf(list)
    const hits = quotes.length === 0 ? all : all.filter((hit) => !quotes.some((quote) => within(hit, quote)))
    kept.set(list, hits)
    return hits
  }
  const greeting = greetingOf(taken, found)
  const body = afterGreeting(taken.sentences, greeting?.end ?? 0, message.text)
  return {
    ...taken,
    kind: message.kind,
    channel: message.channel,
    language: message.language,
    found,
    is: book.is,
    quotes,
    greeting,
    whole: draft !== undefined || greeting !== null || taken.words.length >= WHOLE,
    body,
    asks: body.filter((sentence) => isAsk(sentence, found)),
    times: timesIn(taken.words, context.words, found),
    context,
    ...(draft && { draft }),
  }
}

/** The sentences behind the greeting; the one that the greeting opens begins behind it. */
function afterGreeting(sentences: readonly Sentence[], end: number, text: string): readonly Sentence[] {
  return sentences.flatMap((sentence) => {
    if (sentence.end <= end) return []
    if (sentence.start >= end) return [sentence]
    const start = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0)
    const words = sentence.words.filter((word) => word.start >= start)
    return words.length === 0 ? [] : [{ ...sentence, text: text.slice(start, sentence.end), start, words }]
  })
}

const isAsk = (sentence: Sentence, found: (list: ListName) => readonly Hit[]) =>
  (sentence.isQuestion ||
    firstWithin(apartFrom(found('asks'), found('askingDenied')), sentence) !== undefined) &&
  firstWithin(found('smallTalk'), sentence) === undefined
