import type { Placed } from './lines.ts'

const RIGHT = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}]`
const LEFT = String.raw`\p{Script=Latin}`
const hasRight = new RegExp(RIGHT, 'u')
const hasLeft = new RegExp(LEFT, 'u')

/** What runs one way within a line: right-to-left words with all between them and a small number before (a year is one of its own), Latin ones with numbers behind, a number, or one sign. */
const RUNS = new RegExp(
  String.raw`(?:(?<!\p{Nd})\p{Nd}{1,3}\s+)?${RIGHT}(?:[^\p{Script=Latin}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{M}])?` +
    String.raw`|${LEFT}(?:[\p{Script=Latin}\p{M}\p{Nd}.,'’&+/@%_-]|\s(?=[\p{Script=Latin}\p{Nd}]))*` +
    String.raw`|\p{Nd}[\p{Nd}.,:/]*|[\s\S]`,
  'gu',
)

/**
 * A text in the order in which it is read. Whoever opens the file puts each piece in the order of the direction in which most of
 * its letters run, while the site sets a whole page in one: where the two differ, the runs of the piece stand in the wrong order.
 * Signs that end a sentence at its beginning, and brackets that close before they open, tell it beyond doubt.
 */
export function inOrder(text: string, isRight: boolean, pageIsRight: boolean): string {
  if (!hasRight.test(text) || isRight === pageIsRight) return withBrackets(text)
  const turned = [...(text.match(RUNS) ?? [])].reverse().join('')
  const isChanged = isTurned(text) === isTurned(turned) ? hasLeft.test(text) : isTurned(text)
  return withBrackets(isChanged ? turned : text)
}

const isTurned = (text: string) => /^\s*[.,;:!?·|)\]]/u.test(text) || withBrackets(text) !== text

/** Brackets are mirrored in a line that runs from the right, or not, as the maker of the file has it: the first one opens. */
function withBrackets(text: string): string {
  const closes = text.search(/[)\]]/u)
  const opens = text.search(/[([]/u)
  if (!hasRight.test(text) || closes < 0 || opens < 0 || opens < closes) return text
  const other: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' }
  return text.replace(/[()[\]]/gu, (bracket) => other[bracket] ?? bracket)
}

/** The pieces of a line in the order in which they are read: those that run the other way stand the other way round among themselves. */
export function piecesInOrder(row: readonly Placed[], pageIsRight: boolean): readonly Placed[] {
  const seen = [...row].sort((one, other) => (pageIsRight ? other.x - one.x : one.x - other.x))
  const ordered: Placed[] = []
  let group: Placed[] = []
  const close = () => {
    const last = group.findLastIndex((piece) => runsOtherWay(piece, pageIsRight))
    ordered.push(...group.slice(0, last + 1).reverse(), ...group.slice(last + 1))
    group = []
  }
  for (const piece of seen) {
    if (runsOtherWay(piece, pageIsRight) || (group.length > 0 && isNeutral(piece))) group.push(piece)
    else {
      close()
      ordered.push(piece)
    }
  }
  close()
  return ordered
}

const runsOtherWay = ({ text }: Placed, pageIsRight: boolean) =>
  pageIsRight ? hasLeft.test(text) && !hasRight.test(text) : hasRight.test(text) && !hasLeft.test(text)

/** A sign between two words that run the other way goes with them; a number may be a year of its own. */
const isNeutral = ({ text }: Placed) => !/[\p{L}\p{Nd}]/u.test(text)
