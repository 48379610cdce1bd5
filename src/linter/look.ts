import { placesOf } from '../draft/text.ts'
import type { Draft, Segment } from '../model/draft.ts'
import type { Range } from '../text/phrases.ts'
import { type Sentence, type TakenApart, takeApart } from '../text/sentences.ts'
import { shownText } from '../text/shown.ts'
import { bookOf, type Found } from './book.ts'
import { mayBeName, namesOf } from './called.ts'
import type { LintContext, Message } from './context.ts'
import { greetingOf } from './greeting.ts'
import type { LintLexicon } from './lexicon.ts'
import { timesIn } from './minutes.ts'
import { firstWithin, within } from './places.ts'
import { quotesIn } from './quotes.ts'
import type { Look } from './rule.ts'
import { type ListName, placesOfSign, type SignName } from './signs.ts'
import { languagesIn } from './spoken.ts'

/** From how many words on a text without a greeting is a whole message. */
const WHOLE = 10

/** Takes a message apart once, for all rules. */
export function lookAt(message: Message, context: LintContext, draft?: Draft): Look {
  const shown = shownText(message.text)
  const { text } = shown
  const taken = takeApart(text)
  const languages = [context.lexicon, ...(context.lexicon.beside ?? [])]
  const quotes = quotesIn(
    text,
    languages.flatMap(({ elisions }) => elisions),
  )
  const book = bookOf(context.lexicon)
  const { found, heard } = finder(taken, quotes, context)
  const greeting = greetingOf(taken, found)
  const body = afterGreeting(taken.sentences, greeting?.end ?? 0, text)
  const segments = draft ? placesOf(draft).map((place) => ({ ...place, ...shown.shown(place) })) : []
  const told = segments.filter(({ segment }) => saysWho(draft?.segments[segment]))
  return {
    ...taken,
    written: message.text,
    shown,
    kind: message.kind,
    channel: message.channel,
    language: message.language,
    found,
    heard,
    wordsAt: speaker(taken.sentences, context.lexicon),
    is: book.is,
    quotes,
    greeting,
    whole: draft !== undefined || greeting !== null || taken.words.length >= WHOLE,
    body,
    asks: body.filter((sentence) => isAsk(sentence, found) && !told.some((one) => within(sentence, one))),
    times: timesIn(taken.words, context.lexicon, found),
    context,
    subject: message.subject ?? '',
    segments,
    told,
    ...(draft && { draft }),
  }
}

/** Tells the language of a place by its sentence; each sentence is asked about once. */
function speaker(sentences: readonly Sentence[], main: LintLexicon): Look['wordsAt'] {
  if (!main.beside) return () => main
  const kept = new Map<Sentence, LintLexicon>()
  return ({ start }) => {
    const sentence = sentences.find((one) => start < one.end)
    const known = sentence && kept.get(sentence)
    if (!sentence || known) return known ?? main
    const lexicon = languagesIn(sentence, main)[0] ?? main
    kept.set(sentence, lexicon)
    return lexicon
  }
}

/** A quotation of fewer characters is a word of the writer's own sentence: “any answer, also ‘not now’”. Our judgement. */
const A_SENTENCE = 24

/** Finds the places of signs, each sign once: not inside a quotation, and no fault in a name. */
function finder(
  taken: TakenApart,
  quotes: readonly Range[],
  context: LintContext,
): Pick<Look, 'found' | 'heard'> {
  const hitsOf = bookOf(context.lexicon).find(taken.sentences)
  const isName = namesOf(taken, hitsOf('courtesies'), context)
  const isQuoted = (hit: Range) => quotes.some((quote) => within(hit, quote))
  // “You wrote: ‘Two lines …’”: what runs into a quotation and ends there is no phrase.
  const runsInto = (hit: Range, quote: Range) =>
    quote.end - quote.start > A_SENTENCE &&
    hit.start < quote.start &&
    quote.start < hit.end &&
    hit.end < quote.end - 1
  const touchesQuote = (hit: Range) => isQuoted(hit) || quotes.some((quote) => runsInto(hit, quote))
  const said = (list: ListName) =>
    quotes.length === 0 ? hitsOf(list) : hitsOf(list).filter((hit) => !touchesQuote(hit))
  const kept = new Map<SignName, readonly Found[]>()
  const found = (sign: SignName): readonly Found[] => {
    const known = kept.get(sign)
    if (known) return known
    const all = said(sign)
    const meant = mayBeName(sign) ? all.filter((hit) => !isName(hit, sign, hit.lexicon)) : all
    const hits = placesOfSign(sign, meant, said, taken.text, taken.sentences)
    kept.set(sign, hits)
    return hits
  }
  return { found, heard: (sign) => (quotes.length === 0 ? [] : hitsOf(sign).filter(isQuoted)) }
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

const saysWho = (segment: Segment | undefined) => segment?.part === 'who-and-why' && !segment.mine

const isAsk = (sentence: Sentence, found: Look['found']) =>
  (sentence.isQuestion || firstWithin(found('ask'), sentence) !== undefined) &&
  firstWithin(found('smallTalk'), sentence) === undefined
