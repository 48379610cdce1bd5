import { datesAmong } from '../dates.ts'
import { all } from '../dom.ts'
import type { LineList } from '../entries.ts'
import { type Lines, LONGEST_FACT } from '../entry-lines.ts'
import type { Page } from '../page.ts'
import type { ShapeLine } from './lines.ts'
import { datedShapes, isDated, linesOfShape, linesUnderHeading } from './shapes.ts'

/** Links of an entry lead to a company, a school or a person; others are its buttons: “Show publication”. */
const isFact = ({ element }: ShapeLine, title: ShapeLine | undefined) => {
  const link = element.closest('a')
  return (
    !link ||
    link === title?.element.closest('a') ||
    /\/(?:company|school|in|search)\//u.test(link.getAttribute('href') ?? '')
  )
}

/** The entries of any other list: by their dates, and those beside them that bear none; without any dates, the items of a list. */
export const entriesByShape = (section: Element, page: Page): readonly Lines[] =>
  shapedEntries(section, page).map((entry) => ({ ...entry, place: '' }))

/** The same for what was published, where a line without a date may be a button or other authors. */
const publishedByShape = (section: Element, page: Page): readonly Lines[] =>
  entriesByShape(section, page).map((entry) => ({
    ...entry,
    all: entry.all.filter((line, at) => at === 0 || datesAmong(line, page.lexicons).length > 0),
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
      return dated ? [linesOfShape({ root: item, lines: own, dated })] : readUndated(own)
    })
  return shapes.map((shape) => linesOfShape(shape))
}

function readUndated(lines: readonly ShapeLine[]): readonly Lines[] {
  const facts = lines.map(({ text }) => text).filter((text) => text.length <= LONGEST_FACT)
  const [title, under = ''] = facts
  return title === undefined || lines[0]?.text !== title
    ? []
    : [{ title, under, dates: '', place: '', text: '', all: facts }]
}
