import type { Position, Study } from '../../../model/reading.ts'
import { isOf, type Node, nodesAt, topNodes } from '../../elsewhere/json-ld.ts'
import { offersOfMentor } from '../../elsewhere/mentor-offer.ts'
import { saysName } from '../../elsewhere/says-name.ts'
import { plainText, textAt, textsAt } from '../../elsewhere/texts.ts'
import { givenName } from '../../names.ts'
import { once } from '../../once.ts'
import type { Layout, Page } from '../../page.ts'
import { type Found, found, type Proposal, present } from '../../proposal.ts'

/** Pages whose person is only their author, their seller or their guest. */
const OTHER_THINGS = [
  'Article',
  'BlogPosting',
  'NewsArticle',
  'Product',
  'JobPosting',
  'VideoObject',
  'DiscussionForumPosting',
]

/** The persons that a page's structured data makes its subject: of a profile page, or at its top and named by the page as well. */
export const personsIn = once((page: Page): readonly Node[] => {
  const top = topNodes(page.document)
  const profiled = top
    .filter((node) => isOf(node, 'ProfilePage', 'AboutPage'))
    .flatMap((node) => nodesAt(node, 'mainEntity', top))
    .filter((node) => isOf(node, 'Person'))
  if (profiled.length > 0) return each(profiled)
  if (page.slug === '' && top.some((node) => isOf(node, ...OTHER_THINGS))) return []
  return each(top.filter((node) => isOf(node, 'Person') && saysName(page, textAt(node, 'name'))))
})

/** The same person said twice in the same words is one. */
const each = (nodes: readonly Node[]): readonly Node[] => [
  ...new Map(nodes.map((node) => [JSON.stringify(node), node])).values(),
]

const SECTION = 'page-data'

/** “Gothenburg, Sweden” from an address. */
function placeOf(person: Node): string {
  const [address] = [...nodesAt(person, 'address', []), ...nodesAt(person, 'homeLocation', [])]
  if (!address) return textAt(person, 'address')
  const locality = textAt(address, 'addressLocality')
  // The network's own pages put the whole place there, and a code beside it.
  if (/[,،、]/u.test(locality)) return locality
  const parts = [locality, textAt(address, 'addressCountry')]
  return parts.filter((part) => part !== '').join(', ') || textAt(address, 'name')
}

/** The present role: nothing is said of when it began, or that it lasts. */
function positionsOf(person: Node): readonly Found<Position>[] {
  const titles = textsAt(person, 'jobTitle')
  const companies = textsAt(person, 'worksFor')
  // Several of either do not tell which belongs to which.
  if (titles.length > 1 || companies.length > 1) return []
  const value = present({ title: titles[0], company: companies[0] })
  const position = found(value, [...titles, ...companies].join(' · '), SECTION)
  return position ? [position] : []
}

/** Former employers are listed as alumni too: only what calls itself a school is one. */
const studiesOf = (person: Node): readonly Found<Study>[] =>
  nodesAt(person, 'alumniOf', [])
    .filter((node) => isOf(node, 'EducationalOrganization', 'CollegeOrUniversity', 'School', 'HighSchool'))
    .flatMap((node) => found({ school: textAt(node, 'name') }, textAt(node, 'name'), SECTION) ?? [])

/** “Ice, Maps, Rivers”: a single comma may stand within a name. */
const listed = (line: string) => {
  const parts = line.split(/\s*[,;،]\s*/u).filter((part) => part !== '')
  return parts.length > 2 ? parts : [line]
}

/** “en”, “pt-BR”: what machines call a language. */
const CODE = /^[a-z]{2,3}(?:[-_][\p{L}\p{Nd}]{2,4})?$/iu

function scalarsOf(person: Node): Proposal['scalars'] {
  const name = textAt(person, 'name')
  const headline = textAt(person, 'jobTitle')
  const about = plainText(person.description)
  const place = placeOf(person)
  return present({
    name: found(givenName(name), name, SECTION),
    headline: found(headline, headline, SECTION),
    about: found(about, about, SECTION),
    place: found(place, place, SECTION),
  })
}

/** What a page tells machines of its person (schema.org, as JSON-LD). */
export const structuredData: Layout = {
  id: 'structured-data',
  trust: 2,
  propose(page) {
    const [person, another] = personsIn(page)
    if (!person || another || page.root !== page.document) return null
    const { name, place, ...rest } = scalarsOf(person)
    if (!name) return null
    // The network's own pages mix employers and schools there, and hide words behind stars.
    const isProfile = page.slug !== ''
    const own = present({ name, place })
    return {
      layout: 'structured-data',
      owners: [],
      own: false,
      scalars: isProfile ? own : { ...own, ...rest },
      lists: isProfile
        ? {}
        : {
            positions: positionsOf(person),
            studies: studiesOf(person),
            skills: textsAt(person, 'knowsAbout')
              .flatMap(listed)
              .flatMap((line) => found(line, line, SECTION) ?? []),
            languages: textsAt(person, 'knowsLanguage')
              .filter((language) => !CODE.test(language))
              .flatMap((language) => found({ language }, language, SECTION) ?? []),
            offers: offersOfMentor(page),
          },
      extent: {},
      absent: {},
    }
  },
}
