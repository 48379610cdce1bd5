import { placesOf } from '../draft/text.ts'
import type { Draft } from '../model/draft.ts'
import type { Hit } from '../text/phrase-book.ts'
import type { Range } from '../text/phrases.ts'
import { type Sentence, type TakenApart, takeApart } from '../text/sentences.ts'
import { shownText } from '../text/shown.ts'
import { bookOf, type Found } from './book.ts'
import { mayBeName, namesOf } from './called.ts'
import type { LintContext, Message } from './context.ts'
import { greetingOf } from './greeting.ts'
import { timesIn } from './minutes.ts'
import { apartFrom, firstWithin, within } from './places.ts'
import { quotesIn } from './quotes.ts'
import type { ListName, Look } from './rule.ts'
import { languagesIn } from './spoken.ts'
import type { LintWords } from './words.ts'

/** From how many words on a text without a greeting is a whole message. */
const WHOLE = 10

/** Takes a message apart once, for all rules. */
export function lookAt(message: Message, context: LintContext, draft?: Draft): Look {
  const shown = shownText(message.text)
  const { text } = shown
  const taken = takeApart(text)
  const languages = [context.words, ...(context.words.beside ?? [])]
  const quotes = quotesIn(
    text,
    languages.flatMap(({ elisions }) => elisions),
  )
  const book = bookOf(context.words)
  const { found, heard } = finder(taken, quotes, context)
  const greeting = greetingOf(taken, found)
  const body = afterGreeting(taken.sentences, greeting?.end ?? 0, text)
  return {
    ...taken,
    written: message.text,
    shown,
    kind: message.kind,
    channel: message.channel,
    language: message.language,
    found,
    heard,
    wordsAt: speaker(taken.sentences, context.words),
    is: book.is,
    quotes,
    greeting,
    whole: draft !== undefined || greeting !== null || taken.words.length >= WHOLE,
    body,
    asks: body.filter((sentence) => isAsk(sentence, found)),
    times: timesIn(taken.words, context.words, found),
    context,
    subject: message.subject ?? '',
    segments: draft ? placesOf(draft).map((place) => ({ ...place, ...shown.shown(place) })) : [],
    ...(draft && { draft }),
  }
}

/** Tells the language of a place by its sentence; each sentence is asked about once. */
function speaker(sentences: readonly Sentence[], main: LintWords): Look['wordsAt'] {
  if (!main.beside) return () => main
  const kept = new Map<Sentence, LintWords>()
  return ({ start }) => {
    const sentence = sentences.find((one) => start < one.end)
    const known = sentence && kept.get(sentence)
    if (!sentence || known) return known ?? main
    const words = languagesIn(sentence, main)[0] ?? main
    kept.set(sentence, words)
    return words
  }
}

/** Finds the phrases of a list, each list once: not inside a quotation, and no fault in a name. */
function finder(
  taken: TakenApart,
  quotes: readonly Range[],
  context: LintContext,
): Pick<Look, 'found' | 'heard'> {
  const hitsOf = bookOf(context.words).find(taken.sentences)
  const isName = namesOf(taken, hitsOf('courtesies'), context)
  const isQuoted = (hit: Range) => quotes.some((quote) => within(hit, quote))
  const kept = new Map<ListName, readonly Found[]>()
  const found = (list: ListName): readonly Found[] => {
    const known = kept.get(list)
    if (known) return known
    const all = hitsOf(list)
    const said = quotes.length === 0 ? all : all.filter((hit) => !isQuoted(hit))
    const hits = mayBeName(list) ? said.filter((hit) => !isName(hit, list, hit.words)) : said
    kept.set(list, hits)
    return hits
  }
  return { found, heard: (list) => (quotes.length === 0 ? [] : hitsOf(list).filter(isQuoted)) }
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
