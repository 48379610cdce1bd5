import { LONGEST } from '../model/longest.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { PersonOnPage } from '../model/reading.ts'
import { cutAtWord } from '../text/visible.ts'
import { pageDesigns } from './layouts/index.ts'
import type { Answer, Look } from './look.ts'
import { proposals } from './page.ts'
import { peopleOn } from './people-on-page.ts'
import { readingFrom } from './reading-from.ts'

/**
 * A page of any other site that speaks of a person. Where it shows several people, the user says which one is meant:
 * `chosen` is a handle of the people that were given before.
 */
export function readElsewhere({ page, head }: Look, chosen: string | undefined): Answer {
  const people = peopleOn(page)
  if (people.length > 1 && chosen === undefined)
    return { unreadable: 'several-people', people: people.map(({ root: _, ...person }) => person) }
  const person = people.find(({ handle }) => handle === chosen)
  if (people.length > 1 && !person) return { unreadable: 'still-changing' }
  const [first, ...rest] = proposals(pageDesigns, person ? { ...page, root: person.root } : page)
  if (!first?.proposal.scalars.name) return { unreadable: 'not-a-profile' }
  const key = person ? { ...head.person, handle: handleOf(head.person, person) } : head.person
  return readingFrom([first, ...rest], { ...head, person: key })
}

/** The person's handle behind the page's, which gives way where there is no room for both. */
function handleOf(page: PersonKey, person: PersonOnPage): string {
  const own = `#${person.handle}`
  return `${cutAtWord(page.handle, LONGEST.handle - own.length)}${own}`
}
