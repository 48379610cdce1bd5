import { wordsOf } from '../../text/words.ts'
import { makePlain } from '../topic.ts'
import { beginsWith, countsIn } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isSayable } from './sayable.ts'

/** The longest title or sentence that a message quotes, and a note. Our judgement: what is longer is referred to. */
export const [LONGEST_QUOTE, LONGEST_QUOTE_IN_NOTE] = [96, 60]
/** The longest sentence of a post that a message cites, and a note. Our judgement. */
export const [LONGEST_SENTENCE, LONGEST_SENTENCE_IN_NOTE] = [150, 80]
/** Fewer words are a lead-in (“Unpopular opinion”) or a cry, and no thought. Our judgement. */
const FEWEST_WORDS = 5
const FEWEST_WORDS_OF_TITLE = 2

/** What a bracket or a full stop ends, without the marks at its end; a question keeps its own. */
const trimMarks = (text: string): string =>
  makePlain(text.replace(/\s*[([][^()[\]]*[)\]]?[^\p{L}\p{N}]*$/u, ''))
    .replace(/^(?:(?!\p{Sc}\p{N})[^\p{L}\p{N}])+/u, '')
    .replace(/[\s.,;:!–—-]+$/u, '')

/** Addresses, hashtags and mentions would be cut out of the middle: such a text is not quoted. */
const holdsMarks = (text: string) =>
  /(?:https?:\/\/|www\.)|[#@][\p{L}\p{N}_]|[_*`~|<>{}[\]]|[“”„«»"״]|\p{Extended_Pictographic}(?=.*\p{L})|\uFFFD|…/u.test(
    text.replace(/(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu, ''),
  )

const isWhole = (text: string, fewest: number, most = LONGEST_QUOTE) =>
  text.length <= most && wordsOf(text).length >= fewest && /\p{L}{2}/u.test(text)

/** A title in whole, for quoting; undefined where it is too long or not only words. */
export function titleOf(text: string): string | undefined {
  const inner = /[“„"«]([^“”„"«»]{8,96})[”“"»]/u.exec(text)?.[1]
  const title = trimMarks(inner ?? text)
  if (!isSayable(text)) return undefined
  return isWhole(title, FEWEST_WORDS_OF_TITLE) && !/[…:]$/u.test(text.trim()) ? title : undefined
}

/** The name of a talk itself, without what it is and where it was held; undefined where none is told. */
export function talkTitleOf(text: string, all: HookLexicons): string | undefined {
  const inner = /[“„"«]([^“”„"«»]{8,96})[”“"»]/u.exec(text)?.[1]
  if (inner) return titleOf(inner)
  const parts = text.split(/:\s+|\s+[–—|]\s+|\s+-\s+/u).map((part) => part.trim())
  const isLabel = (part: string) => countsIn(wordsOf(part), all)('talks') > 0
  const told = parts.filter((part) => part !== '' && !isLabel(part))
  const [title] = told
  if (title === undefined) return undefined
  // A title of two halves is quoted with both of them, or not at all.
  const whole = told.length > 1 ? text.slice(text.indexOf(title)) : title
  return titleOf(told.length > 1 && parts.length === told.length ? text : whole)
}

/** Whether a sentence can stand alone in quotation marks. */
function standsAlone(sentence: string, all: HookLexicons): boolean {
  if (/[:,;–—-]$/u.test(sentence.trim()) || /^\s*(?:[•*–—-]|\d+[.)])/u.test(sentence)) return false
  if (holdsMarks(sentence.trim())) return false
  return !beginsWith('leaning', wordsOf(sentence), all)
}

/** Words in quotation marks inside of a sentence. */
const inner = /(?<=[\s(]\p{Script=Hebrew}?)["“״]([^"“”״\n]+)["”״](?!\p{L})/gu
/** A quotation within a quotation stands between single marks. */
const nest = (_: string, whole: string) => {
  const said = whole.replace(/[.,]$/u, '')
  return /\p{Script=Hebrew}/u.test(said) ? `\u05f3${said}\u05f3` : `‘${said}’`
}

/** One sentence as it can stand in quotation marks; undefined where it is too long or leans on others. */
export function takeSentence(
  written: string,
  all: HookLexicons,
  fewest = FEWEST_WORDS,
  longest: number = LONGEST_SENTENCE,
): string | undefined {
  const text = written.replace(inner, nest)
  const sentence = trimMarks(text)
  const isQuoted = isSayable(text) && standsAlone(text, all) && !/!|\)[.?]?$/u.test(text.trim())
  return isQuoted && isWhole(sentence, fewest, longest) ? sentence : undefined
}
