import type { Range } from './phrases.ts'

/** A text as its readers see it, and the way between its places and those of the text as it was written. */
export interface ShownText {
  readonly text: string
  /** A place of the shown text in the text as it was written. */
  written(range: Range): Range
  /** A place of the text as it was written in the shown text. */
  shown(range: Range): Range
}

/** What changes on the way; a text without any of it is shown as it is written. */
const mayChange = /[\p{Cf}\p{DI}\p{M}\r\t\v\f\u0085\u2028\u2029\uff01-\uff5e]|(?! )\p{Zs}| {2}/u
/** Takes no room and has no meaning of its own: soft hyphens, zero-width and direction characters, byte-order marks. */
const invisible = /^(?!\ufe0f)[\p{Cf}\p{DI}]$/u
const space = /^[\p{Zs}\t\v\f]$/u
const lineEnd = /^[\r\n\u0085\u2028\u2029]$/u
const fullWidth = /^[\uff01-\uff5e]$/u
const FULL_WIDTH = 0xfee0
/** What joins two emoji into one sign. */
const JOINER = '\u200d'
const emoji = /^(?:\p{Extended_Pictographic}|\p{EMod}|\ufe0f)$/u

/** What of a text is written at which place, code unit by code unit. */
interface Units {
  text: string
  readonly starts: number[]
  readonly ends: number[]
  /** Where the letter begins that a mark behind it would stand on. */
  base: number
}

/**
 * The text as it is seen: without characters that do not show, with one kind of space and line end, each letter in one piece
 * with its accent. A rule that looks at it cannot be misled by what nobody sees.
 */
export function shownText(text: string): ShownText {
  if (!mayChange.test(text)) return { text, written: same, shown: same }
  const units = unitsOf(text)
  const { starts, ends } = units
  const first = (at: number) => {
    const found = starts.findIndex((start) => start >= at)
    return found < 0 ? units.text.length : found
  }
  return {
    text: units.text,
    written: ({ start, end }) => {
      const from = starts[start] ?? text.length
      return { start: from, end: end > start ? (ends[end - 1] ?? from) : from }
    },
    shown: ({ start, end }) => ({ start: first(start), end: first(end) }),
  }
}

const same = ({ start, end }: Range): Range => ({ start, end })

function unitsOf(text: string): Units {
  const units: Units = { text: '', starts: [], ends: [], base: 0 }
  let at = 0
  for (const character of text) {
    addCharacter(units, text, character, at)
    at += character.length
  }
  return units
}

function addCharacter(units: Units, text: string, character: string, start: number): void {
  const end = start + character.length
  if (space.test(character)) {
    if (units.text.endsWith(' ')) units.ends[units.ends.length - 1] = end
    else add(units, ' ', start, end)
  } else if (lineEnd.test(character)) {
    if (character === '\n' && text[start - 1] === '\r') units.ends[units.ends.length - 1] = end
    else add(units, '\n', start, end)
  } else if (/^\p{M}$/u.test(character) && character !== '\ufe0f' && !invisible.test(character)) {
    add(units, character, start, end)
    compose(units)
  } else if (!invisible.test(character) || joinsEmoji(text, start)) {
    units.base = units.text.length
    add(units, narrow(character), start, end)
  }
}

function add(units: Units, shown: string, start: number, end: number): void {
  units.text += shown
  for (let at = 0; at < shown.length; at++) {
    // a character of two code units, shown as it is, keeps the place of each
    const apart = shown.length === end - start
    units.starts.push(apart ? start + at : start)
    units.ends.push(apart ? start + at + 1 : end)
  }
}

const narrow = (character: string) =>
  fullWidth.test(character) ? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH) : character

/** A letter and the marks on it in one piece, where there is one. */
function compose(units: Units): void {
  const { text, starts, ends, base } = units
  const apart = text.slice(base)
  const composed = apart.normalize('NFC')
  const [start, end] = [starts[base], ends.at(-1)]
  if (composed === apart || start === undefined || end === undefined) return
  units.text = text.slice(0, base) + composed
  starts.splice(base, apart.length, ...Array<number>(composed.length).fill(start))
  ends.splice(base, apart.length, ...Array<number>(composed.length).fill(end))
}

const joinsEmoji = (text: string, at: number) =>
  text[at] === JOINER && emoji.test(characterBefore(text, at)) && emoji.test(characterAt(text, at + 1))

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0)
const characterBefore = (text: string, at: number) =>
  characterAt(text, at - (/[\udc00-\udfff]/.test(text[at - 1] ?? '') ? 2 : 1))
