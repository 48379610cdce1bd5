import { withoutEntities } from '../../../text/entities.ts'
import { fold } from '../../../text/fold.ts'
import { all } from '../../dom.ts'
import { offersOfMentor } from '../../elsewhere/mentor-offer.ts'
import { findPersonNamed, type PersonNamed } from '../../elsewhere/person-named.ts'
import { inSubject } from '../../elsewhere/subject.ts'
import { looksLikeName } from '../../elsewhere/texts.ts'
import { skillsFrom } from '../../entries.ts'
import { givenName } from '../../names.ts'
import type { Layout, Page } from '../../page.ts'
import { type Proposal, present, takeFound } from '../../proposal.ts'
import { lineOf } from '../../seen-text.ts'
import { headlineUnder, placeBeside, roleUnder, textIn, textUnder } from './around-name.ts'

const SECTION = 'page-text'

function scalarsOf(page: Page, { name, heading }: PersonNamed): Proposal['scalars'] {
  const headline = withoutEntities(headlineUnder(heading)) || (roleUnder(heading)?.line ?? '')
  const about = withoutEntities(
    textUnder(
      page,
      page.lexicons.flatMap(({ site, headings }) => [...(site?.about ?? []), ...headings.about]),
    ),
  )
  const place = textIn(inSubject(page, 'a[href^="/country/"]')[0]) || placeBeside(heading)
  return present({
    name: takeFound(givenName(name), name, SECTION),
    headline: takeFound(headline, headline, SECTION),
    about: takeFound(about, about, SECTION),
    place: takeFound(place, place, SECTION),
  })
}

function positionsOf(heading: Element) {
  const role = roleUnder(heading)
  return role
    ? [takeFound({ title: role.title, company: role.company }, role.line, SECTION) ?? []].flat()
    : []
}

/** So long are names of skills on labels. */
const LONGEST_SKILL = 40

/** The links under a heading of skills: labels, one a skill. */
function skillsOf(page: Page) {
  const captions = page.lexicons.flatMap(({ headings }) => headings.skills)
  const heading = inSubject(page, 'h2, h3, h4').find((one) => captions.includes(fold(lineOf(one))))
  const part = heading?.parentElement
  if (!part || all(part, 'h1, h2, h3, h4').length > 1) return []
  const labels = all(part, 'a')
    .map(textIn)
    .filter((label) => label !== '' && label.length <= LONGEST_SKILL)
  return skillsFrom(labels, 'skills')
}

/** Whom the page is about; in a part that was chosen, its first heading names the person. */
function subjectOf(page: Page): PersonNamed | null {
  if (page.root === page.document) return findPersonNamed(page)
  const heading = all(page.root, 'h1, h2, h3, h4, h5').find((one) => looksLikeName(lineOf(one)))
  return heading ? { name: textIn(heading), heading } : null
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
