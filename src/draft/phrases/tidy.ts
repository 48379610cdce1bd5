import { fold } from '../../text/fold.ts'
import { joinedLetter } from '../../text/forms.ts'
import { lookUp } from '../../text/look-up.ts'
import { wordsOf } from '../../text/words.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** A bracket of more words than this is a thought of its own. Our judgement. */
const LONGEST_BRACKET = 3

/** Addresses and numbers of telephones: nothing that a clause is made of. */
const addresses = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+|#[\p{L}\p{N}_]+|\+?\d[\d\s()-]{8,}\d/giu
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u20e3\ufe0e\ufe0f]/gu
/** The first two letters for private use are marks of `form.ts`. */
const unseen = /[\p{Cf}\p{Cs}]|(?![\uE000\uE001])\p{Co}|(?!\n)\p{Cc}/gu

/** The space behind a letter that is joined to the word behind it. */
const alone = new RegExp(
  String.raw`(?<=(?:^|\s)${joinedLetter()}) (?=(\p{Script=Hebrew}{2}|\p{Script=Latin}))`,
  'gmu',
)

/** Text without what is only for the eye; lines stay, each with its bullet as a line of its own. */
function strip(text: string, { at, or, and, denials, fromTo }: PhraseLexicon): string {
  // A list is counted from one: “from the age of 22. Station 3” is none.
  const isNumbered = /(?:^|\s)1[.)]\s/u.test(text)
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
      .replace(/\t/gu, ' ')
      .replace(addresses, ' ')
      .replace(
        /(?<=^|[,;.\n]) *([^\s,;.]+) *(?:->|=>|→|➔) *([^\s,;.]+) *(?=[,;.\n]|$)/gu,
        (_, from: string, to: string) => ` ${fromTo(from, to)}`,
      )
      // Of several steps only the last is surely to come.
      .replace(/[^,;.\n]*(?:->|=>|→|➔) */gu, ' ')
      // “… still work :) I am good at”: behind a face another thought begins.
      .replace(/(?<=[\p{L}\p{N}]) *[:;]['-]?[)(DP]+(?=\s|$)/gu, '.')
      .replace(/[\p{Emoji_Presentation}]/gu, ' ')
      .replace(pictures, ' ')
      .replace(unseen, '')
      .replace(/(?<=\p{L})[’‘](?=\p{L})/gu, "'")
      .replace(/(?<=\p{L}),(?=\p{L})/gu, ', ')
      // “ל פרוייקטים”: a letter of Hebrew that is joined to the word behind it.
      .replace(alone, (_, next: string) => (/\p{Script=Latin}/u.test(next) ? '-' : ''))
      .replace(/(?<=\p{Script=Hebrew})["“”](?=\p{Script=Hebrew})/gu, '״')
      .replace(/(?<=\p{Script=Hebrew})'(?=\p{Script=Hebrew}|[\s,.;|)\uE000\uE001]|$)/gu, '׳')
      .replace(/["“”„«»{}[\]<>*_`~^\\$§]/gu, ' ')
      .replace(
        /(^|\s)@\s*(\p{L})/gu,
        (_, before: string, letter: string) => `${before}${at(letter)}${letter}`,
      )
      .replace(/@/gu, ' ')
      .replace(/(?<=[\p{Ll}\p{Lo}]) +& +(?=[\p{Ll}\p{Lo}])/gu, and)
      .replace(new RegExp(String.raw`(?<=\S) +\/ +(?=(?:${denials}) )`, 'gu'), ', ')
      .replace(/(?<=\S) +\/ +(?=\S)/gu, ` ${or} `)
      // “UX research. Or design” is one wish; a longer “or” is a sentence of its own.
      .replace(new RegExp(`[!?.]+ +(?=${or}(?: [^\\s.!?,]+){1,3}(?:[.!?,\\n]|$))`, 'gu'), ' ')
      .replace(/\s\d{1,2}[.)]\s+(?=\p{L})/gu, (found) => (isNumbered ? '\n' : found))
      .replace(/^[ \p{P}\p{S}]*(?:\d{1,2}[.)])?[ \p{P}\p{S}]*(?=[\p{L}\p{N}(])/gmu, (found) =>
        found.includes('(') ? '(' : '',
      )
  )
}

/** A side of a stroke with so many words is a thought by itself, and no other name of the same. Our judgement. */
const WHOLE_SIDE = 2

/** “Lead / manager” are one or the other; “take bloods first try / explain it to a patient” are two. */
const sidesApart = (text: string, { infinitive }: PhraseLexicon): string =>
  text.replace(/^.*\S +\/ +\S.*$/gmu, (line) => {
    const sides = line.split(/ +\/ +/u)
    const areDeeds = sides.slice(1).every((side) => infinitive(side, vocabulary) !== undefined)
    return areDeeds && sides.every((side) => wordsOf(side).length >= WHOLE_SIDE) ? sides.join('; ') : line
  })

/** “1 temper chocolate 2 run a stall”: counted from one in order, each is a line. */
function countedLines(text: string): string {
  let next = 1
  const lines = text.replace(/(^|\s)\(?(\d)[.)]?\s+(?=\p{L})/gu, (found, before: string, count: string) => {
    if (Number(count) !== next) return found
    next += 1
    return count === '1' ? before : '\n'
  })
  return next > 2 && /^\s*\(?1/u.test(text) ? lines : text
}

/** A bracket stays where it names; a thought of its own goes. */
const withoutBrackets = (text: string, lexicon: PhraseLexicon) =>
  text
    .replace(/\s*\(([^()]*)\)/gu, (whole: string, inside: string) => {
      const said = wordsOf(inside)
      // What counts several things would be taken apart at its comma.
      const names = said.length > 0 && said.length <= LONGEST_BRACKET && !inside.includes(',')
      return names && !finderOf(lexicon.asides).in(said) ? whole : ''
    })
    .replace(/\([^()]*$|[()](?![^()]*\))(?<!\([^()]*\))/gu, ' ')

/** Shouting is capitals for most letters, in at least one long word: “SQL” is none. */
const isShouted = (text: string) =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/[\p{Ll}\p{Lo}]/gu)?.length ?? 0) &&
  /\p{Lu}{5}/u.test(text)

/** Words with a spelling of their own get it; the word for oneself has its capital. */
function spell(text: string, lexicon: PhraseLexicon): string {
  const own = new Map(lexicon.spelt.map((word) => [fold(word), word] as const))
  const pattern = String.raw`[\p{L}\p{N}]+(?:[&/'-][\p{L}\p{N}]+)*(?:(?<=${lexicon.shortened})\.|\/(?=\s))?`
  return text.replace(new RegExp(pattern, 'gu'), (word) => {
    const written = fold(word).replace(/\.$/u, '')
    const known = own.get(written) ?? lookUp(lexicon.writtenOut, written)
    if (known) return known
    const named = vocabulary.writtenAs(word)
    return named && /\p{Lu}.*\p{Lu}/u.test(named) && word === word.toLowerCase() ? named : word
  })
}

function withoutFillers(text: string, lexicon: PhraseLexicon): string {
  // What somebody quotes is theirs: 'pls elaborate'.
  const found = finderOf(lexicon.fillers)
    .find(wordsOf(text))
    .filter(
      ({ start, end }) =>
        !/(?<!\p{L})['‘]$/u.test(text.slice(0, start)) && !/^['’](?!\p{L})/u.test(text.slice(end)),
    )
  return found.reduceRight((left, { start, end }) => {
    const before = left.slice(0, start).replace(/[ ,]+$/u, (gap) => (end >= left.trimEnd().length ? '' : gap))
    return `${before}${left.slice(end).replace(/^['׳](?=[\s),;]|$)/u, '')}`
  }, text)
}

/**
 * An answer without emoji, addresses, shouting, fillers and marks that are only for the eye; its lines and sentences stay.
 * `areSeveral`: it may hold several wishes, counted or with strokes between them, each of which becomes a line.
 */
export function tidy(text: string, lexicon: PhraseLexicon, areSeveral = false): string {
  const lines = areSeveral ? sidesApart(countedLines(text), lexicon) : text
  const plain = withoutBrackets(strip(lines, lexicon), lexicon)
  const calm = isShouted(plain) ? plain.toLowerCase() : plain
  return withoutFillers(spell(calm, lexicon), lexicon)
    .replace(/ +([,.;:!?)])/gu, '$1')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/,\s*(?=[.!?])/gu, '')
    .replace(/ {2,}/gu, ' ')
    .replace(/ *\n */gu, '\n')
    .trim()
}

const joint = new RegExp(String.raw`(?<=(?<!\p{L})${joinedLetter()}{1,3})-(?=[\p{Script=Latin}\d])`, 'gu')

/** A letter right before a number, as people type it: “ל20 איש”. */
const unjoined = new RegExp(String.raw`(?<=(?<!\p{L})${joinedLetter()})(?=\d)`, 'gu')

/** A Hebrew letter is joined to a foreign word or a number by a maqaf, as everywhere in messages. */
export const withMaqaf = (clause: string): string => clause.replace(joint, '־').replace(unjoined, '־')

/** A clause without marks around it and without words in which it cannot end. */
export function trimClause(clause: string, lexicon: PhraseLexicon): string {
  const { cannotEnd, endsSo } = lexicon
  // A cut within brackets leaves one open: what stands in it goes.
  const closed = clause.replace(/\s*\([^()]*$/u, '')
  const left = closed.replace(/^[\s\p{P}\p{S}]+(?=[\p{L}\p{N}(])/u, '').replace(/[\s.,;:!?…–—&/+=|-]+$/u, '')
  const last = left.split(' ').at(-1) ?? ''
  if (endsSo.test(left)) return left
  if (/^\p{Lu}{2,}$/u.test(last) || !cannotEnd.some((word) => fold(word) === fold(last))) return left
  const shorter = left.slice(0, left.length - last.length).trimEnd()
  return shorter === '' ? '' : trimClause(shorter, lexicon)
}
