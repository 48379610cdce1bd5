import { withoutEntities } from '../../../text/entities.ts'
import { fold } from '../../../text/fold.ts'
import { inSubject } from '../../elsewhere/subject.ts'
import { manyLines } from '../../lines-of.ts'
import type { Page } from '../../page.ts'
import { lineOf, linesOf } from '../../seen-text.ts'

/** What stands in an element, its entities decoded once. */
export const textIn = (element: Element | null | undefined) => withoutEntities(lineOf(element))

/** The line under a name that calls itself a title, a role or the like. */
export function headlineUnder(heading: Element): string {
  const next = heading.nextElementSibling
  const hint = `${next?.getAttribute('class') ?? ''} ${next?.getAttribute('id') ?? ''} ${next?.getAttribute('data-testid') ?? ''}`
  const line = lineOf(next)
  return /head-?line|title|role|job|position|occupation|tag-?line/iu.test(hint) && line.length <= 200
    ? line
    : ''
}

/** Longer than any place. Our judgement. */
const LONGEST_PLACE = 80

/** What stands beside a name and calls itself a place. */
export function placeBeside(heading: Element): string {
  const beside = [...(heading.parentElement?.children ?? [])].filter(
    (one) =>
      one !== heading &&
      /(?:^|[\s_-])(?:location|place|city|country)(?:$|[\s_-])/iu.test(one.getAttribute('class') ?? ''),
  )
  const line = beside.length === 1 ? textIn(beside[0]) : ''
  return line.length <= LONGEST_PLACE && /\p{L}/u.test(line) && !/[\p{Nd}:!?]/u.test(line) ? line : ''
}

/** A part that only leads elsewhere: “Book a session”. */
const isLink = (part: Element) => {
  const link = part.matches('a') ? part : part.querySelector('a')
  return link !== null && lineOf(link) === lineOf(part)
}

/** What stands under a heading such as “About”, up to the next heading. */
export function textUnder(page: Page, words: readonly string[]): string {
  const heading = inSubject(page, 'h2, h3, h4').find((one) =>
    words.includes(fold(lineOf(one)).replace(/[:.]$/u, '')),
  )
  const parts: string[] = []
  for (
    let next = heading?.nextElementSibling;
    next && !next.matches('h1, h2, h3, h4, section') && !next.querySelector('h1, h2, h3, h4, h5');
    next = next.nextElementSibling
  )
    if (!isLink(next)) parts.push(linesOf(next))
  return manyLines(parts.join('\n'))
}

/** “Senior Developer @ Larkspur Hosting”, right below the name: title and company beyond doubt. */
const ROLE = /^([^@|]{2,100}?)\s+@\s+([^@|]{2,100})$/u

/** The line that says what somebody does and where, in whichever element follows the name. */
export function roleUnder(
  heading: Element,
): { readonly line: string; readonly title: string; readonly company: string } | null {
  const line = textIn(heading.nextElementSibling)
  const [, title, company] = ROLE.exec(line) ?? []
  return title === undefined || company === undefined ? null : { line, title, company }
}
