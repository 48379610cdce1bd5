import { fold } from '../../text/fold.ts'
import { all, lineOf, linesOf, manyLines, oneLine } from '../dom.ts'
import { offersOfMentor } from '../elsewhere/mentor-offer.ts'
import { inSubject } from '../elsewhere/subject.ts'
import { looksLikeName } from '../elsewhere/texts.ts'
import { givenName } from '../names.ts'
import type { Layout, Page } from '../page.ts'
import { found, type Proposal, present } from '../proposal.ts'

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

/** A name is believed where the address or the kind of page says the same: titles alone also name books and companies. */
function isSupported(page: Page, name: string): boolean {
  const address = fold(page.url.pathname).replace(/[^\p{L}\p{N}]+/gu, ' ')
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3)
  const inAddress = words.filter((word) => address.includes(word)).length >= Math.min(2, words.length)
  const kind = page.document.querySelector('meta[property="og:type"]')?.getAttribute('content')
  const inTitle = fold(oneLine(page.document.title)).includes(fold(name))
  return (
    inTitle &&
    words.length > 0 &&
    kind !== 'article' &&
    kind !== 'product' &&
    (inAddress || kind === 'profile')
  )
}

/** The line under a name that calls itself a title, a role or the like. */
function headlineUnder(heading: Element): string {
  const next = heading.nextElementSibling
  const hint = `${next?.getAttribute('class') ?? ''} ${next?.getAttribute('id') ?? ''} ${next?.getAttribute('data-testid') ?? ''}`
  const line = lineOf(next)
  return /head-?line|title|role|job|position|occupation|tag-?line/iu.test(hint) && line.length <= 200
    ? line
    : ''
}

/** What stands under a heading such as “About”, up to the next heading. */
function textUnder(page: Page, words: readonly string[]): string {
  const heading = inSubject(page, 'h2, h3, h4').find((one) =>
    words.includes(fold(lineOf(one)).replace(/[:.]$/u, '')),
  )
  const parts: string[] = []
  for (
    let next = heading?.nextElementSibling;
    next && !next.matches('h1, h2, h3, h4, section');
    next = next.nextElementSibling
  )
    parts.push(linesOf(next))
  return manyLines(parts.join('\n'))
}

function scalarsOf(page: Page, heading: Element): Proposal['scalars'] {
  const name = lineOf(heading)
  const headline = headlineUnder(heading)
  const about = textUnder(page, [...ABOUT, ...page.words.flatMap((words) => words.headings.about)])
  return present({
    name: found(givenName(name), name, SECTION),
    headline: found(headline, headline, SECTION),
    about: found(about, about, SECTION),
  })
}

/** The heading with the name: the only first-rank one that looks like it; in a part that was chosen, its first heading. */
function nameHeading(page: Page): Element | undefined {
  if (page.root !== page.document)
    return all(page.root, 'h1, h2, h3, h4, h5').find((one) => looksLikeName(lineOf(one)))
  const headings = inSubject(page, 'h1').filter((one) => lineOf(one) !== '')
  const [only, another] = headings
  return only && !another && looksLikeName(lineOf(only)) && isSupported(page, lineOf(only)) ? only : undefined
}

/** A page without any data about itself: what its own headings say, and only where two of its parts agree on whom it is about. */
export const plainPage: Layout = {
  id: 'plain-page',
  trust: 2,
  propose(page) {
    const heading = nameHeading(page)
    if (!heading) return null
    return {
      layout: 'plain-page',
      owners: [],
      own: false,
      scalars: scalarsOf(page, heading),
      lists: { offers: offersOfMentor(page) },
      extent: {},
      absent: {},
    }
  },
}
