import type { Token } from '../../../../draft/hooks/naming.ts'
import { isWorker } from '../role-title.ts'
import { articles, small, somebody } from './small-words.ts'
import { verbFormOf } from './verb-forms.ts'

/** A noun with what belongs to it. */
export interface Phrase {
  readonly text: string
  readonly words: readonly string[]
  readonly head: string
  /** It goes on with “of …”. */
  readonly of: boolean
  /** The first token behind it. */
  readonly end: number
}

/** More words before a noun are seldom one name. */
const MOST_WORDS = 3

const goesOn = (token: Token | undefined, sentence: number) =>
  token !== undefined && token.sentence === sentence && /^\s+$/u.test(token.marks)

/** Name somebody in a title, and something in a text. */
const things = new Set(
  'lead leads head heads host hosts guide guides teaching chair chairs server servers reviewer'.split(' '),
)
const tongues = new Set(
  'english german french spanish arabic hebrew russian portuguese italian dutch chinese japanese'.split(' '),
)

/** A capital inside a sentence is somebody's name, or a company's. */
const isName = ({ text }: Token) => /^\p{Lu}\p{Ll}/u.test(text)

/** Words that show that the word before them was a deed: “the manager leaves the room”. */
const object = new Set(
  'the a an my our your his her their its it them him me us you that this these those what how why whether up out down off'.split(
    ' ',
  ),
)

/** Whether a word behind a noun tells what it does, rather than being a noun too. */
function isDeed(token: Token, before: Token, next: Token | undefined): boolean {
  const form = verbFormOf(token.lower)
  if (form === 'deed') return true
  if (form === 'doing') return next !== undefined && /^\s+$/u.test(next.marks) && object.has(next.lower)
  if (form !== 'unsure') return false
  if (/[^s]s$/u.test(before.lower)) return true
  return next !== undefined && /^\s+$/u.test(next.marks) && object.has(next.lower)
}

/** The words of a noun from a place on; undefined where they are no certain phrase. */
function nounAt(tokens: readonly Token[], from: number, withNames = false): readonly Token[] | undefined {
  const first = tokens[from]
  if (!first || small.has(first.lower)) return undefined
  const words: Token[] = []
  let isCut = false
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    const before = words.at(-1)
    if (!token || small.has(token.lower)) break
    if (before && !goesOn(token, first.sentence)) break
    isCut = before !== undefined && isDeed(token, before, tokens[at + 1])
    if (isCut) break
    if (
      isName(token) &&
      !withNames &&
      !tongues.has(token.lower) &&
      (before || (at > 0 && tokens[at - 1]?.sentence === token.sentence))
    )
      return undefined
    if (!/^[\p{L}\p{M}'’-]+$/u.test(token.text)) return undefined
    words.push(token)
  }
  const last = words.at(-1)
  if (!last || words.length > MOST_WORDS || /ly$/u.test(last.lower)) return undefined
  // Before a deed that may be a noun this may be a quality: “parental leave”.
  if (isCut && /(?:al|ous|ful|ive|[ai]ble|less|ic)$/u.test(last.lower)) return undefined
  // A language alone is somebody's: “your English”.
  if (tongues.has(last.lower) || isPerson(last.lower)) return undefined
  // A deed alone is no noun: “the rejected”.
  if (words.length === 1 && verbFormOf(last.lower) === 'deed') return undefined
  if (words.length > 1 && /(?:ed|en)$/u.test(last.lower) && verbFormOf(last.lower) === 'deed')
    return undefined
  return words
}

const isPerson = (word: string) => somebody.has(word) || (isWorker(word) && !things.has(word))

const said = (words: readonly Token[]) =>
  words
    .map(({ text, lower }) => (/^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(text) || tongues.has(lower) ? text : lower))
    .join(' ')

/** The phrase that begins at a place, its article left out; with “of …” where it goes on so. */
export function phraseAt(tokens: readonly Token[], from: number, withNames = false): Phrase | undefined {
  const noun = nounAt(tokens, from, withNames)
  const head = noun?.at(-1)
  if (!noun || !head) return undefined
  const end = from + noun.length
  const plainly: Phrase = {
    text: said(noun),
    words: noun.map(({ lower }) => lower),
    head: head.lower,
    of: false,
    end,
  }
  const next = tokens[end]
  if (!next || !goesOn(next, head.sentence) || next.lower !== 'of') return plainly
  const article = tokens[end + 1]
  const hasArticle = article !== undefined && articles.has(article.lower)
  // “a spreadsheet of every mistake”
  if (article && !hasArticle && small.has(article.lower)) return plainly
  const rest = nounAt(tokens, end + (hasArticle ? 2 : 1))
  if (!rest || !goesOn(article, head.sentence) || noun.length + rest.length > MOST_WORDS + 1) return undefined
  const behind = end + (hasArticle ? 2 : 1) + rest.length
  // “The price of a tank” of diesel is no name of it.
  if (goesOn(tokens[behind], head.sentence) && tokens[behind]?.lower === 'of') return undefined
  const between = !hasArticle
    ? ''
    : article.lower === 'my' || article.lower === 'our'
      ? 'your '
      : `${article.lower} `
  return {
    text: `${said(noun)} of ${between}${said(rest)}`,
    words: [...noun, ...rest].map(({ lower }) => lower),
    head: head.lower,
    of: true,
    end: behind,
  }
}
