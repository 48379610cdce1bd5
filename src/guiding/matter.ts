import { within } from '../linter/places.ts'
import type { Look } from '../linter/rule.ts'
import { fold } from '../text/fold.ts'
import { phrases } from '../text/phrases.ts'
import type { RequestLexicon } from './request-lexicon.ts'

/** A matter of more words is a story, and stands better in the request itself. Our judgement. */
const MOST_WORDS = 9

/** In their own words, what a request is about: what follows “about” in or beside it, as far as it is one thing; else undefined. */
export function matterIn({ text, words, asks, body }: Look, request: RequestLexicon): string | undefined {
  const places = phrases(request.leads).find(words)
  const whereAsked = phrases(request.leadsWhereAsked)
    .find(words)
    .filter((place) => asks.some((one) => within(place, one)))
  const leads = [...places, ...whereAsked].toSorted((one, other) => one.start - other.start)
  const hollow = new Set(request.hollow.map(fold))
  const near = [...asks, ...body.filter((one) => !asks.includes(one))]
  for (const sentence of near) {
    const lead = leads.find((one) => within(one, sentence))
    if (!lead) continue
    const rest = words.filter((word) => word.start >= lead.end && word.end <= sentence.end)
    const stop = rest.findIndex(
      (word, at) =>
        at > 0 &&
        (request.ends.some((one) => word.forms.includes(one)) ||
          isBehindMark(text, rest[at - 1]?.end ?? 0, word.start)),
    )
    const matter = stop < 0 ? rest : rest.slice(0, stop)
    const [first, last] = [matter[0], matter.at(-1)]
    // “About everything” names nothing, and a number is torn from what it counts.
    if (matter.every((word) => hollow.has(word.folded))) continue
    if (/^\p{Nd}/u.test(first?.text ?? '')) continue
    if (first && last && matter.length <= MOST_WORDS && text.slice(lead.end, first.start).trim() === '')
      return text.slice(first.start, last.end)
  }
  return undefined
}

const isBehindMark = (text: string, end: number, start: number) =>
  /[,;:.!?()\n–—]/u.test(text.slice(end, start))
