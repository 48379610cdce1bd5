import { joinedLetter } from '../text/forms.ts'
import type { Range } from '../text/phrases.ts'

/** Marks that open a quotation, and those that may close it; some writers mix them, so each family closes its own. */
interface Marks {
  readonly opens: string
  readonly closes: string
}

const double: Marks = { opens: '"“״„«»', closes: '"”“״»«' }
/** An apostrophe is one of them too: which it is, the letters beside it tell. */
const single: Marks = { opens: "'‘’‚‹›׳", closes: "'’‘‹›׳" }

/** The longest quotation, in characters: what is longer lost its closing mark. */
const LONGEST = 200

const mark = /["“״„«»'‘’”‚‹›׳](?=\s?\S)/gu
/**
 * An opening mark stands behind a space, another mark or joined letters: מנכ״ל and “don’t” open nothing. Behind joined letters
 * writing programs put a closing mark in its place.
 */
const opens = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${joinedLetter()}{0,3}[-־]?["“״„«»'‘‚‹›׳]|${joinedLetter()}{1,3}[-־]?[”’])$`,
  'u',
)
/** Joined letters, a hyphen, the mark. */
const LONGEST_OPENING = 6

/** The same mark for both, before a space or another mark. */
const closes = /^["”“״»«'’‘‹›׳](?![\p{L}\p{N}])/u
/** “My nurses’ rota”: what may be the end of a plural that owns something. */
const mayOwn = /^s.\s+\p{L}/iu

/**
 * The places of short quotations in any marks. A text that is nothing but a quotation holds none: it is the writer's own.
 * `elisions`: words that begin with an apostrophe ('em, 'tis), which opens nothing.
 */
export function quotesIn(text: string, elisions: readonly string[]): readonly Range[] {
  const quotes: Range[] = []
  let from = 0
  for (const { index, 0: sign } of text.matchAll(mark)) {
    const inside = index + sign.length
    const before = Math.max(0, inside - LONGEST_OPENING)
    const opening = index < from ? null : opens.exec(text.slice(before, inside))
    const end = opening ? endOf(text, inside, sign, elisions) : undefined
    if (!opening || end === undefined) continue
    from = end
    quotes.push({ start: before + opening.index, end })
  }
  const length = text.trim().length
  return quotes.filter(({ start, end }) => end - start < length)
}

/** Where a quotation ends that was opened right before a place; undefined where nothing closes it, or it was no opening mark. */
function endOf(text: string, inside: number, mark: string, elisions: readonly string[]): number | undefined {
  const isSingle = single.opens.includes(mark)
  // French puts a space inside of its marks, no other opening mark stands before one
  if (/\s/u.test(text[inside] ?? '') && mark !== '«' && mark !== '‹') return undefined
  if (isSingle && isElision(text.slice(inside), elisions)) return undefined
  const ends = endsFrom(text, inside, (isSingle ? single : double).closes, mark)
  const first = ends[0]
  if (first === undefined || !isSingle) return first
  const owning = (end: number) => mayOwn.test(text.slice(end - 2))
  const sentence = /[.!?…](?=\s)/u.exec(text.slice(first))
  const reach = sentence ? first + sentence.index : text.length
  return owning(first) ? (ends.find((end) => end <= reach + 2 && !owning(end)) ?? first) : first
}

function endsFrom(text: string, inside: number, marks: string, mark: string): readonly number[] {
  const ends: number[] = []
  const last = Math.min(text.length, inside + LONGEST)
  for (let at = inside + 1; at < last && text[at] !== '\n'; at++) {
    const sign = text[at] ?? ''
    if (!marks.includes(sign) || !closes.test(text.slice(at, at + 3))) continue
    const isSpaced = /\s/u.test(text[at - 1] ?? '')
    // an opening mark behind a space opens the next one
    if (isSpaced && !(mark === '«' && sign === '»') && !(mark === '‹' && sign === '›')) continue
    ends.push(at + 1)
  }
  return ends
}

/** “'em” and “'90s”. */
const isElision = (behind: string, elisions: readonly string[]) =>
  /^\d/u.test(behind) || elisions.includes(/^\p{L}+/u.exec(behind)?.[0].toLowerCase() ?? '')
