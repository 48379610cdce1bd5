import { withoutEntities } from '../../../text/entities.ts'
import { fold } from '../../../text/fold.ts'
import { all } from '../../dom.ts'
import { offersOfMentor } from '../../elsewhere/mentor-offer.ts'
import { type PersonNamed, personNamed } from '../../elsewhere/person-named.ts'
import { inSubject } from '../../elsewhere/subject.ts'
import { looksLikeName } from '../../elsewhere/texts.ts'
import { skillsFrom } from '../../entries.ts'
import { manyLines } from '../../lines-of.ts'
import { givenName } from '../../names.ts'
import type { Layout, Page } from '../../page.ts'
import { found, type Proposal, present } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'

const SECTION = 'page-text'

/** Words of other sites over what somebody says of themselves, beside those of the network. Folded. */
const ABOUT = [
  'bio',
  'biography',
  'about me',
  'biografie',
  'biographie',
  'biografia',
  'uber mich',
  'a propos de moi',
  'sobre mi',
  'sobre mim',
  'chi sono',
  'over mij',
  'קצת עליי',
  'עליי',
  'سيرة ذاتية',
]

/** The line under a name that calls itself a title, a role or the like. */
function headlineUnder(heading: Element): string {
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
function placeBeside(heading: Element): string {
  const beside = [...(heading.parentElement?.children ?? [])].filter(
    (one) =>
      one !== heading &&
      /(?:^|[\s_-])(?:location|place|city|country)(?:$|[\s_-])/iu.test(one.getAttribute('class') ?? ''),
  )
  const line = beside.length === 1 ? said(beside[0]) : ''
  return line.length <= LONGEST_PLACE && /\p{L}/u.test(line) && !/[\p{Nd}:!?]/u.test(line) ? line : ''
}

/** A part that only leads elsewhere: “Book a session”. */
const isLink = (part: Element) => {
  const link = part.matches('a') ? part : part.querySelector('a')
  return link !== null && lineOf(link) === lineOf(part)
}

/** What stands under a heading such as “About”, up to the next heading. */
function textUnder(page: Page, words: readonly string[]): string {
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
function roleUnder(
  heading: Element,
): { readonly line: string; readonly title: string; readonly company: string } | null {
  const line = said(heading.nextElementSibling)
  const [, title, company] = ROLE.exec(line) ?? []
  return title === undefined || company === undefined ? null : { line, title, company }
}

/** What stands in an element, its entities decoded once. */
const said = (element: Element | null | undefined) => withoutEntities(lineOf(element))

function scalarsOf(page: Page, { name, heading }: PersonNamed): Proposal['scalars'] {
  const headline = withoutEntities(headlineUnder(heading)) || (roleUnder(heading)?.line ?? '')
  const about = withoutEntities(
    textUnder(page, [...ABOUT, ...page.words.flatMap((words) => words.headings.about)]),
  )
  const place = said(inSubject(page, 'a[href^="/country/"]')[0]) || placeBeside(heading)
  return present({
    name: found(givenName(name), name, SECTION),
    headline: found(headline, headline, SECTION),
    about: found(about, about, SECTION),
    place: found(place, place, SECTION),
  })
}

function positionsOf(heading: Element) {
  const role = roleUnder(heading)
  return role ? [found({ title: role.title, company: role.company }, role.line, SECTION) ?? []].flat() : []
}

/** So long are names of skills on labels. */
const LONGEST_SKILL = 40

/** The links under a heading of skills: labels, one a skill. */
function skillsOf(page: Page) {
  const words = page.words.flatMap(({ headings }) => headings.skills)
  const heading = inSubject(page, 'h2, h3, h4').find((one) => words.includes(fold(lineOf(one))))
  const part = heading?.parentElement
  if (!part || all(part, 'h1, h2, h3, h4').length > 1) return []
  const labels = all(part, 'a')
    .map(said)
    .filter((label) => label !== '' && label.length <= LONGEST_SKILL)
  return skillsFrom(labels, 'skills')
}

/** Whom the page is about; in a part that was chosen, its first heading names the person. */
function subjectOf(page: Page): PersonNamed | null {
  if (page.root === page.document) return personNamed(page)
  const heading = all(page.root, 'h1, h2, h3, h4, h5').find((one) => looksLikeName(lineOf(one)))
  return heading ? { name: said(heading), heading } : null
}

/** A page without any data about itself: what its own headings say, and only where its parts agree on whom it is about. */
export const plainPage: Layout = {
  id: 'plain-page',
  trust: 2,
  propose(page) {
    const subject = subjectOf(page)
    if (!subject) return null
    const isWhole = page.root === page.document
    return {
      layout: 'plain-page',
      owners: [],
      own: false,
      scalars: scalarsOf(page, subject),
      lists: {
        positions: positionsOf(subject.heading),
        skills: isWhole ? skillsOf(page) : [],
        offers: offersOfMentor(page),
      },
      extent: {},
      absent: {},
    }
  },
}
