import type { Position } from '../../model/reading.ts'
import { datesAmong, spanIn } from '../dates.ts'
import { all } from '../dom.ts'
import { isCircumstance, type LineList, type Lines, positionFrom } from '../entries.ts'
import { isLengthOfTime } from '../length-of-time.ts'
import type { Page } from '../page.ts'
import type { Found } from '../proposal.ts'
import { linesOf } from '../seen-text.ts'
import { type ShapeLine, shapeLines } from './lines.ts'

/** Longer lines are texts, not facts. Our judgement. */
const LONGEST_FACT = 120
const LONGEST_PLACE = 80
const HEADING = 'h1, h2, [role="heading"]'

/** An entry as it is laid out: its part of the page, its lines, and which of them holds its dates. */
interface Shape {
  readonly root: Element
  readonly lines: readonly ShapeLine[]
  readonly dated: ShapeLine
}

const isDated = ({ text }: ShapeLine, page: Page) =>
  text.length <= LONGEST_FACT && spanIn(text, page.words) !== null

/** The lines of a section without its heading; none where any of it stands behind stars. */
function linesUnderHeading(section: Element, page: Page): readonly ShapeLine[] {
  const heading = section.querySelector(HEADING)
  const lines = shapeLines(section, page).filter(
    ({ element }) => !heading?.contains(element) && !element.closest(HEADING),
  )
  return lines.some(({ text }) => /\*{3}/u.test(text)) ? [] : lines
}

/** Entries by their dates: all around one date, up to where another stands. */
function datedShapes(section: Element, lines: readonly ShapeLine[], page: Page): readonly Shape[] {
  const dates = lines.filter((line) => isDated(line, page))
  return dates.flatMap((dated, at) => {
    let root = dated.element
    for (
      let around = root.parentElement;
      around &&
      around !== section &&
      ![dates[at - 1], dates[at + 1]].some((other) => other && around?.contains(other.element));
      around = around.parentElement
    )
      root = around
    const own = lines.filter(({ element }) => root.contains(element))
    return own.indexOf(dated) > 0 ? [{ root, lines: own, dated }] : []
  })
}

/** The block of a line: all that holds no other line. */
function blockOf(line: ShapeLine, lines: readonly ShapeLine[]): Element {
  let block = line.element
  for (
    let around = block.parentElement;
    around && !lines.some((other) => other !== line && around?.contains(other.element));
    around = around.parentElement
  )
    block = around
  return block
}

/** The place stands beside the dates, made as they are; a sentence is none. */
function placeAfter(dated: ShapeLine, lines: readonly ShapeLine[]): ShapeLine | undefined {
  const next = lines[lines.indexOf(dated) + 1]
  if (!next || next.text.length > LONGEST_PLACE || /[.!?:…]$/u.test(next.text)) return undefined
  const [block, other] = [blockOf(dated, lines), blockOf(next, lines)]
  const isAlike = block.tagName === other.tagName && block.parentElement === other.parentElement
  return isAlike && next.element.closest('a') === dated.element.closest('a') ? next : undefined
}

/** A text is all that stands below the facts, a sentence or several: captions, links and lists of skills are none, and half of it neither. */
function textAfter(lines: readonly ShapeLine[]): string {
  const [line, ...more] = lines.filter(({ element }) => !element.closest('a, figure'))
  const isText = line && (line.text.length > LONGEST_FACT / 2 || /[.!?…]$/u.test(line.text))
  const isAll = more.every(({ element }) => element.querySelector('strong') || element.closest('strong'))
  return isText && isAll && !line.element.querySelector('strong') ? linesOf(line.element) : ''
}

/** Links of an entry lead to a company, a school or a person; others are its buttons: “Show publication”. */
const isFact = ({ element }: ShapeLine, title: ShapeLine | undefined) => {
  const link = element.closest('a')
  return (
    !link ||
    link === title?.element.closest('a') ||
    /\/(?:company|school|in|search)\//u.test(link.getAttribute('href') ?? '')
  )
}

function linesOfShape({ lines, dated }: Shape, from = 0): Lines {
  const at = lines.indexOf(dated)
  const [title, under] = lines.slice(from, at)
  const place = placeAfter(dated, lines)
  return {
    title: title?.text ?? '',
    under: under?.text ?? '',
    dates: dated.text,
    place: place?.text ?? '',
    text: textAfter(lines.slice(at + (place ? 2 : 1))),
    all: lines
      .slice(from)
      .map(({ text }) => text)
      .filter((text) => text.length <= LONGEST_FACT),
  }
}

/** Which line above the dates says how long somebody was at a company in all: what stands above it heads a group. */
const lengthAt = (lines: readonly ShapeLine[], page: Page) =>
  lines.findIndex(
    ({ text }, at) =>
      at > 0 &&
      isCircumstance(text, page.words) &&
      text.split(' · ').some((part) => isLengthOfTime(part, page.words)),
  )

/**
 * The lines above an entry that hold no dates: the head of its group, where they say how long somebody was there in all. Whatever
 * stands beside entries with dates of their own belongs to those.
 */
function headAbove({ root }: Shape, section: Element, lines: readonly ShapeLine[], page: Page) {
  for (let inner = root; inner !== section && inner.parentElement; inner = inner.parentElement) {
    const above: ShapeLine[] = []
    for (let beside = inner.previousElementSibling; beside; beside = beside.previousElementSibling) {
      const own = lines.filter(({ element }) => beside?.contains(element))
      if (!own.some((line) => isDated(line, page)) && beside.tagName !== 'LI') above.unshift(...own)
    }
    if (above.length > 0) return above
  }
  return []
}

/** The roles of a section by the shape of its entries: title, company, dates; or a company with its roles below. */
export function positionsByShape(section: Element, page: Page): readonly Found<Position>[] {
  const lines = linesUnderHeading(section, page)
  const shapes = datedShapes(section, lines, page)
  return shapes.flatMap((shape) => {
    const inside = lengthAt(shape.lines.slice(0, shape.lines.indexOf(shape.dated)), page)
    const head = inside > 0 ? shape.lines.slice(0, inside + 1) : headAbove(shape, section, lines, page)
    const isGroup = lengthAt(head, page) === 1
    // Lines above a role that head no group may be anything: whose role it is cannot be told.
    if (head.length > 0 && !isGroup) return []
    const role = linesOfShape(shape, inside > 0 ? inside + 1 : 0)
    return positionFrom(role, page.words, isGroup ? head[0]?.text : undefined) ?? []
  })
}

/** The entries of any other list: by their dates, and those beside them that bear none; without any dates, the items of a list. */
export const entriesByShape = (section: Element, page: Page): readonly Lines[] =>
  shapedEntries(section, page).map((entry) => ({ ...entry, place: '' }))

/** The same for what was published, where a line without a date may be a button or other authors. */
const publishedByShape = (section: Element, page: Page): readonly Lines[] =>
  entriesByShape(section, page).map((entry) => ({
    ...entry,
    all: entry.all.filter((line, at) => at === 0 || datesAmong(line, page.words).length > 0),
  }))

/** The entries of one list by their shape. */
export const shapedList = (field: LineList, section: Element, page: Page): readonly Lines[] =>
  field === 'publications' ? publishedByShape(section, page) : entriesByShape(section, page)

function shapedEntries(section: Element, page: Page): readonly Lines[] {
  const lines = linesUnderHeading(section, page)
  const shapes = datedShapes(section, lines, page)
  const items = all(section, 'li, [role="listitem"]').filter(
    (item) =>
      !item.parentElement?.closest('li, [role="listitem"]') ||
      !section.contains(item.parentElement.closest('li, [role="listitem"]')),
  )
  if (items.length > 0)
    return items.flatMap((item) => {
      const inside = lines.filter(({ element }) => item.contains(element))
      const own = inside.filter((line) => isFact(line, inside[0]))
      const dated = own.find((line, at) => at > 0 && isDated(line, page))
      return dated ? [linesOfShape({ root: item, lines: own, dated })] : undated(own)
    })
  return shapes.map((shape) => linesOfShape(shape))
}

function undated(lines: readonly ShapeLine[]): readonly Lines[] {
  const facts = lines.map(({ text }) => text).filter((text) => text.length <= LONGEST_FACT)
  const [title, under = ''] = facts
  return title === undefined || lines[0]?.text !== title
    ? []
    : [{ title, under, dates: '', place: '', text: '', all: facts }]
}
