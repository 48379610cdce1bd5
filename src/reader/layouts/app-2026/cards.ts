import type { ListField } from '../../../model/reading.ts'
import { sectionsUnder, sectionUnder } from '../../headings.ts'
import { oncePerPage } from '../../once.ts'
import type { Page } from '../../page.ts'
import type { HeadingId } from '../../page-lexicon.ts'
import { keysIn2026 } from './keys.ts'

/** Cards are named by the end of their key; the part before it is the member's id or slug, and both are cut at times. */
const cards = {
  about: ['About', 'about'],
  positions: ['ExperienceTopLev', 'experience'],
  studies: ['EducationTopLev', 'education'],
  skills: ['Skills', 'skills'],
  languages: ['LanguageTopLev', 'languages'],
  certificates: ['CertificationTopLev', 'certificates'],
  volunteering: ['VolunteerExperien', 'volunteering'],
  publications: ['PublicationTopLev', 'publications'],
  projects: ['Projects', 'projects'],
  featured: ['Featured', 'featured'],
  recommendations: ['RecommendationsTopLev', 'recommendations'],
  services: ['Services', 'services'],
  posts: ['Activity', 'activity'],
} as const satisfies Readonly<
  Partial<Record<ListField | 'about' | 'recommendations' | 'services', readonly [string, HeadingId]>>
>

export type CardOf2026 = keyof typeof cards

/** A card of the profile. `section` is missing where the person has none, and both where the page does not name it. */
export interface Card {
  readonly keyed: boolean
  readonly section: Element | null
}

/** All cards of the page, with what follows in their keys. */
const keyedCards = oncePerPage((page) =>
  keysIn2026(page)
    .filter(
      ({ element, key }) =>
        key.includes('profile.card') && !element.closest('aside, [componentkey^="profileAside"]'),
    )
    .map(({ element, key }) => ({ element, ending: key.split('profile.card')[1] ?? '' })),
)

/** Every part that bears a card's name or heading: a page may tell one list in several. */
export function cardsIn2026(page: Page, name: CardOf2026): readonly Element[] {
  const { section } = cardIn2026(page, name)
  return section ? [...new Set([section, ...sectionsUnder(page, cards[name][1])])] : []
}

/** A card by the end of its key, else by the heading of its section. */
export function cardIn2026(page: Page, name: CardOf2026): Card {
  const [ending, heading] = cards[name]
  const named = keyedCards(page)
    // “VolunteerExperienceTopLevel” ends like the card of experience.
    .filter((card) => name !== 'positions' || !card.ending.includes(cards.volunteering[0]))
    .filter((card) => card.ending.includes(ending))
    .map(({ element }) => element)
  const [first] = named
  const section =
    named.find(({ tagName }) => tagName === 'SECTION') ??
    first?.querySelector('section') ??
    // Where sections are no longer marked, the innermost twin of the key holds what the card says.
    named.findLast((element) => /\p{L}/u.test(element.textContent ?? '')) ??
    null
  if (section || first) return { keyed: true, section }
  return { keyed: false, section: sectionUnder(page, heading) }
}
