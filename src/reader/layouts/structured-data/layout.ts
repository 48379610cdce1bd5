import type { Position, Study } from '../../../model/reading.ts'
import { isOf, type Node, nodesAt } from '../../elsewhere/json-ld.ts'
import { offersOfMentor } from '../../elsewhere/mentor-offer.ts'
import { plainText, textAt, textsAt } from '../../elsewhere/texts.ts'
import type { Layout } from '../../page.ts'
import { type Found, type Proposal, present, takeFound } from '../../proposal.ts'
import { nameAndPlace, personsIn, SECTION } from './person.ts'

/** The present role: nothing is said of when it began, or that it lasts. */
function positionsOf(person: Node): readonly Found<Position>[] {
  const titles = textsAt(person, 'jobTitle')
  const companies = textsAt(person, 'worksFor')
  // Several of either do not tell which belongs to which.
  if (titles.length > 1 || companies.length > 1) return []
  const value = present({ title: titles[0], company: companies[0] })
  const position = takeFound(value, [...titles, ...companies].join(' · '), SECTION)
  return position ? [position] : []
}

/** Former employers are listed as alumni too: only what calls itself a school is one. */
const studiesOf = (person: Node): readonly Found<Study>[] =>
  nodesAt(person, 'alumniOf', [])
    .filter((node) => isOf(node, 'EducationalOrganization', 'CollegeOrUniversity', 'School', 'HighSchool'))
    .flatMap((node) => takeFound({ school: textAt(node, 'name') }, textAt(node, 'name'), SECTION) ?? [])

/** “Ice, Maps, Rivers”: a single comma may stand within a name. */
const splitList = (line: string) => {
  const parts = line.split(/\s*[,;،]\s*/u).filter((part) => part !== '')
  return parts.length > 2 ? parts : [line]
}

/** “en”, “pt-BR”: what machines call a language. */
const CODE = /^[a-z]{2,3}(?:[-_][\p{L}\p{Nd}]{2,4})?$/iu

function scalarsOf(person: Node): Proposal['scalars'] {
  const headline = textAt(person, 'jobTitle')
  const about = plainText(person.description)
  return present({
    ...nameAndPlace(person),
    headline: takeFound(headline, headline, SECTION),
    about: takeFound(about, about, SECTION),
  })
}

/** What a page tells machines of its person (schema.org, as JSON-LD). */
export const structuredData: Layout = {
  id: 'structured-data',
  trust: 2,
  propose(page) {
    const [person, another] = personsIn(page)
    if (!person || another || page.root !== page.document) return null
    const scalars = scalarsOf(person)
    if (!scalars.name) return null
    return {
      layout: 'structured-data',
      owners: [],
      own: false,
      scalars,
      lists: {
        positions: positionsOf(person),
        studies: studiesOf(person),
        skills: textsAt(person, 'knowsAbout')
          .flatMap(splitList)
          .flatMap((line) => takeFound(line, line, SECTION) ?? []),
        languages: textsAt(person, 'knowsLanguage')
          .filter((language) => !CODE.test(language))
          .flatMap((language) => takeFound({ language }, language, SECTION) ?? []),
        offers: offersOfMentor(page),
      },
      extent: {},
      absent: {},
    }
  },
}
