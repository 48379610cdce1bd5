import type { Degree } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { precedes } from '../dom.ts'
import { sectionUnder } from '../headings.ts'
import type { Page } from '../page.ts'
import { type Found, type Proposal, present, takeFound } from '../proposal.ts'
import { linesOf } from '../seen-text.ts'
import { type ShapeLine, shapeLines } from './lines.ts'

const isDegree = (line: string) => line.length <= 24 && /^[·•]?\s*\P{Nd}*[1-3]\P{Nd}*$/u.test(line)
const isPronouns = (line: string) => line.length <= 30 && /^\(?\p{L}+(?:\s?\/\s?\p{L}+){1,3}\)?$/u.test(line)
const isDot = (line: string) => !/[\p{L}\p{Nd}]/u.test(line)

/** A degree alone, where only one stands: which of two is hidden cannot be told by their shape. */
function degreeAmong(lines: readonly ShapeLine[]): Found<Degree> | undefined {
  const [line, another] = lines.filter(({ text }) => isDegree(text))
  const digit = line && /[1-3]/u.exec(line.text)?.[0]
  return line && digit && !another
    ? takeFound(digit === '1' ? 1 : digit === '2' ? 2 : 3, line.text.replace(/^[·•]\s*/u, ''), 'top-card')
    : undefined
}

const isContact = ({ element }: ShapeLine) =>
  element.closest('a[href*="/overlay/contact-info"]') !== null ||
  element.querySelector('a[href*="/overlay/contact-info"]') !== null

/** The place ends the lines under the headline, before the way to contact somebody; where only numbers follow, it is the one line between. */
function placeAmong(under: readonly ShapeLine[]): string {
  const contact = under.findIndex(isContact)
  if (contact > 0) return under[contact - 1]?.text ?? ''
  const counts = under.findIndex(({ text }) => /\p{Nd}/u.test(text))
  return contact < 0 && counts === 1 ? (under[0]?.text ?? '') : ''
}

/** What stands in the top card by its order alone: degree, headline, and the place. */
export function topCardByShape(
  page: Page,
  top: Element,
  heading: Element,
): Pick<Proposal['scalars'], 'degree' | 'headline' | 'place'> {
  const lines = shapeLines(top, page).filter(
    ({ element, text }) => precedes(heading, element) && !heading.contains(element) && !isDot(text),
  )
  const at = lines.findIndex(
    ({ text, element }) =>
      /\p{L}{2}/u.test(text) && !isDegree(text) && !isPronouns(text) && element.closest('a, li') === null,
  )
  const headline = at > 2 ? '' : (lines[at]?.text ?? '')
  const name = fold(heading.textContent ?? '')
  const place = at < 0 ? '' : placeAmong(lines.slice(at + 1))
  const isPlace = /\p{L}/u.test(place) && !/\p{Nd}/u.test(place) && place !== headline && place.length <= 100
  return present({
    degree: degreeAmong(lines.slice(0, Math.max(at, 0))),
    headline: fold(headline) === name ? undefined : takeFound(headline, headline, 'top-card'),
    place: isPlace ? takeFound(place, place, 'top-card') : undefined,
  })
}

/** What stands under About: its first text, where no mark tells it from what follows. */
export function aboutByShape(page: Page): Found<string> | undefined {
  const section = sectionUnder(page, 'about')
  const line =
    section &&
    shapeLines(section, page).find(({ element }) => element.closest('h1, h2, h3, [role="heading"]') === null)
  const text = linesOf(line?.element)
  return text.includes('***') ? undefined : takeFound(text, text, 'about')
}
