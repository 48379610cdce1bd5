/** A run of text inside the editable, and where it begins in the message. */
interface Piece {
  readonly node: Node
  readonly start: number
  readonly length: number
}

/** The message that stands in an editable, with the pieces it is made of. */
interface Walked {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** The message in an editable: text as it stands, `<br>` as a line break, the browser's trailing sentinel dropped. */
export const textIn = (editable: HTMLElement): string => walk(editable).text.replace(/\n$/u, '')

/** Puts a message into an editable that nobody is editing yet. */
export function fillEditable(editable: HTMLElement, text: string): void {
  editable.textContent = text.endsWith('\n') ? `${text}\n` : text
}

/** The range of a place in the message, for a highlight or a selection. */
export function rangeIn(editable: HTMLElement, start: number, end: number): Range {
  const { pieces } = walk(editable)
  const range = document.createRange()
  const from = pointAt(editable, pieces, start)
  const to = pointAt(editable, pieces, end)
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Where the caret stands in the message, or undefined when it is elsewhere. */
export function caretIn(editable: HTMLElement): number | undefined {
  const selection = getSelection()
  const { focusNode, focusOffset } = selection ?? {}
  if (!focusNode || focusOffset === undefined || !editable.contains(focusNode)) return undefined
  const piece = walk(editable).pieces.find(({ node }) => node === focusNode)
  return piece ? piece.start + focusOffset : undefined
}

/** Writes over a place of the message the way typing does, so that the browser's own undo takes it back. */
export function typeOver(editable: HTMLElement, start: number, end: number, text: string): void {
  select(editable, start, end)
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

/** Takes the last change back, by the browser's own undo. */
export function takeBack(editable: HTMLElement): void {
  editable.focus()
  document.execCommand('undo')
}

/** Selects a place of the message; an empty one sets the caret. */
export function select(editable: HTMLElement, start: number, end = start): void {
  editable.focus()
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(rangeIn(editable, start, end))
}

/** Brings the editable to another text by one native edit of what differs. */
export function becomeText(editable: HTMLElement, wanted: string): void {
  const text = textIn(editable)
  if (text === wanted) return
  const start = commonLength(text, wanted, (at) => at)
  const left = Math.min(text.length, wanted.length) - start
  const tail = commonLength(text.slice(start), wanted.slice(start), (at, all) => all - 1 - at, left)
  typeOver(editable, start, text.length - tail, wanted.slice(start, wanted.length - tail))
}

function commonLength(
  one: string,
  other: string,
  place: (at: number, length: number) => number,
  most = Math.min(one.length, other.length),
): number {
  let length = 0
  while (length < most && one[place(length, one.length)] === other[place(length, other.length)]) length += 1
  return length
}

function walk(editable: HTMLElement): Walked {
  const pieces: Piece[] = []
  let text = ''
  const visit = (node: Node) => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length, length: node.data.length })
      text += node.data
    } else if (node instanceof HTMLBRElement) {
      pieces.push({ node, start: text.length, length: 1 })
      text += '\n'
    } else {
      // Some browsers wrap a pasted line in a block of its own.
      if (node !== editable && text !== '' && !text.endsWith('\n')) text += '\n'
      node.childNodes.forEach(visit)
    }
  }
  visit(editable)
  return { text, pieces }
}

function pointAt(editable: HTMLElement, pieces: readonly Piece[], place: number) {
  const piece = pieces.find(({ start, length }) => place <= start + length)
  if (!piece) return { node: editable, offset: editable.childNodes.length }
  if (piece.node instanceof Text) return { node: piece.node, offset: Math.max(0, place - piece.start) }
  const parent = piece.node.parentNode ?? editable
  const index = Array.from<Node>(parent.childNodes).indexOf(piece.node)
  return { node: parent, offset: index + (place > piece.start ? 1 : 0) }
}
