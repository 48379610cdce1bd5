import { fold } from '../text/fold.ts'
import { joinedLetter } from '../text/forms.ts'
import type { Range } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import { apartFrom, firstWithin, within } from './places.ts'
import type { Look } from './rule.ts'

/** An hour of the day that a text names. */
export interface NamedHour extends Range {
  /** 0–23. */
  readonly hour: number
  readonly minute: number
  /** It stands with the name of a clock: “15:00 (Israel Time)”, “15:00 UTC+6”, “noon in Brussels”. */
  readonly zoned: boolean
}

type Hour = Omit<NamedHour, 'zoned'>

/** Behind no number and no letter but a joined one: “ב15:00”. */
const before = String.raw`(?=\d)(?:(?<![\d:.,\p{L}])|(?<=(?<!\p{L})${joinedLetter()}))`
const half = String.raw`([ap])\.?m(?!\p{L})\.?`
const clockTime = new RegExp(String.raw`${before}([01]?\d|2[0-3]):([0-5]\d)(?![\d:])(?:\s*${half})?`, 'giu')
const halfDay = new RegExp(String.raw`${before}(1[0-2]|[1-9])(?:[.]([0-5]\d))?\s*${half}`, 'giu')
/** A number that may be an hour, with a word behind it. */
const perhaps = new RegExp(
  String.raw`${before}(([01]?\d|2[0-3])(?:[.]([0-5]\d)|h([0-5]\d)|\s?(h)(?!\p{L}))?)(?![\d:])(\s?[\p{L}'’]+)?`,
  'giu',
)
/** The word before a place, and how far back it is looked for. */
const wordBefore = /(\p{L}+)[\s־-]+$/u
const FAR = 20

/** The hours that a text names and that may be proposed: “15:00”, “3:30 pm”, “15h”, “15.00 Uhr”, “noon”, but not “the 7:30 handover”. */
export function hoursIn(look: Look): readonly NamedHour[] {
  const { text } = look
  const byDigits = /\d/u.test(text)
    ? [
        ...Array.from(text.matchAll(clockTime), (found) => hourOf(found, found[1], found[2], found[3])),
        ...Array.from(text.matchAll(halfDay), (found) => hourOf(found, found[1], found[2], found[3])),
      ]
    : []
  const inWords = look.found('namedHours').map(({ start, end, phrase, lexicon }) => {
    const hour = Object.values(lexicon.hours.named)[phrase] ?? 0
    return { start, end, hour, minute: 0 }
  })
  const sure = [...byDigits, ...inWords]
  const others = /\d/u.test(text) ? apartFrom(withUnit(look), sure) : []
  const daily = look.found('daily')
  return [...sure, ...others]
    .filter((hour) => {
      const sentence = look.sentences.find((one) => within(hour, one))
      return !sentence || !(isCalled(hour, sentence, look) || isTold(hour, sentence, daily, look))
    })
    .map((hour) => ({ ...hour, zoned: isZoned(hour.end, look) }))
    .sort((one, other) => one.start - other.start)
}

function hourOf({ 0: whole, index }: RegExpExecArray, hour = '0', minute = '0', half?: string): Hour {
  const given = Number(hour)
  const after = half?.toLowerCase() === 'p' && given < 12 ? 12 : 0
  const isMidnight = half?.toLowerCase() === 'a' && given === 12
  const end = index + whole.trimEnd().length
  return { start: index, end, hour: isMidnight ? 0 : given + after, minute: Number(minute) }
}

/** “15h30”, “at 15h”, “15.00 Uhr”, “בשעה 15”: numbers that a word beside them makes an hour. */
function withUnit(look: Look): readonly Hour[] {
  return Array.from(look.text.matchAll(perhaps)).flatMap((found) => {
    const { 1: core = '', 2: hour, 3: dotted, 4: joined, 5: unit, 6: next = '', index: start } = found
    const end = start + core.length
    const [, word = ''] = wordBefore.exec(look.text.slice(Math.max(0, start - FAR), start)) ?? []
    const { before, behind } = look.wordsAt({ start, end }).hours
    const isBehind = behind.includes(fold(next.trim()))
    const isBefore = before.includes(fold(word)) && (unit !== undefined || /^\p{Lo}/u.test(word))
    if (joined === undefined && !isBehind && !isBefore) return []
    const minute = Number(dotted ?? joined ?? 0)
    return [{ start, end: isBehind ? end + next.length : end, hour: Number(hour), minute }]
  })
}

/** An article that is joined, perhaps behind other joined letters. */
const behindArticle = new RegExp(
  String.raw`(?<!\p{L})${joinedLetter('and', 'that', 'as')}?${joinedLetter('in', 'to', 'from')}?${joinedLetter('the')}[-־]?$`,
  'u',
)

/** “The 7:30 handover”, “ה־7:30”: an hour that something is called by. */
function isCalled({ start, end }: Hour, sentence: Sentence, { text, wordsAt }: Look): boolean {
  const { callers, goesOn } = wordsAt({ start, end }).hours
  if (behindArticle.test(text.slice(sentence.start, start))) return true
  const previous = sentence.words.findLast((word) => word.end <= start)
  const next = sentence.words.find((word) => word.start >= end)
  if (!previous?.forms.some((form) => callers.includes(form))) return false
  if (text.slice(previous.end, start).trim() !== '') return false
  if (/^\p{Script=Hebrew}/u.test(previous.text)) return true
  return (
    next !== undefined &&
    /^[\s-]$/u.test(text.slice(end, next.start)) &&
    !goesOn.includes(next.folded) &&
    !/^\p{Lu}{2,}/u.test(next.text)
  )
}

/** “How you start at 6:30”: an hour of a day that goes on anyway. */
const isTold = (hour: Hour, sentence: Sentence, daily: readonly Range[], { text }: Look): boolean => {
  const told = firstWithin(daily, { start: sentence.start, end: hour.start })
  return told !== undefined && !/[,;:—–]\s/u.test(text.slice(told.end, hour.start))
}

/** Short names of time zones that are written in capitals, so that no word is taken for one (EAT, ART). Public knowledge. */
const ZONES =
  'ACDT|ACST|ADT|AEDT|AEST|AFT|AKDT|AKST|ALMT|AMT|ART|AST|AWST|AZT|BDT|BNT|BOT|BRT|BST|BTT|CAT|CDT|CEST|CET|CLST|CLT|COT|CST|EAT|ECT|EDT|EEST|EET|EST|FJT|GET|GMT|GST|HKT|HST|ICT|IDT|IRST|IST|JST|KGT|KST|MDT|MMT|MSK|MST|MUT|MVT|MYT|NDT|NPT|NST|NZDT|NZST|PDT|PET|PGT|PHT|PKT|PST|PYT|SAMT|SAST|SGT|TJT|TMT|TRT|ULAT|UTC|UYT|UZT|VET|VLAT|WAST|WAT|WEST|WET|WIB|WIT|WITA|YEKT'
const namedZone = new RegExp(
  String.raw`(?<!\p{L})(?:${ZONES})(?!\p{L})|(?<!\p{L})(?:UTC|GMT)\s?[+−–-]\s?\d|(?<!\p{L})(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/\p{Lu}`,
  'u',
)
/** Behind an hour: a bracket, an offset, Z, or a short name in capitals. */
const zoneBehind =
  /^(?:\s?\(\p{L}|\s?\+\d{1,2}(?::?\d{2})?(?!\d)|\s?−\d|\s?-0\d:?\d{2}(?!\d)|Z(?!\p{L})|\s(?!(?:AM|PM|OK)(?!\p{L}))[A-Z]{2,5}(?!\p{L}))/u

function isZoned(end: number, { text, wordsAt }: Look): boolean {
  const behind = text.slice(end)
  if (zoneBehind.test(behind)) return true
  const [, first = '', capital] = /^[\s־-]{1,2}([\p{L}]+)(?:\s(\p{Lu}))?/u.exec(behind) ?? []
  const { at, mine } = wordsAt({ start: end - 1, end }).hours
  return mine.includes(fold(first)) || (at.includes(fold(first)) && capital !== undefined)
}

/** Whether a text says anywhere whose clock its hours are on. */
export function namesZone({ text, words, found, wordsAt }: Look): boolean {
  if (found('zones').length > 0 || namedZone.test(text)) return true
  const days = found('weekdays')
  return words.some((word, at) => {
    const place = words[at - 1]
    if (!place || !/^\p{Lu}\p{Ll}/u.test(place.text) || word.start - place.end !== 1) return false
    return wordsAt(word).hours.clocks.includes(word.folded) && firstWithin(days, place) === undefined
  })
}
