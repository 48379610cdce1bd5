import type { Person } from '../people/person.ts'
import { experienceEntries, skillEntries, studyEntries, volunteeringEntries } from './app-2022.ts'
import { page } from './markup.ts'

const lists = {
  experience: ['Experience', (person: Person) => experienceEntries(person.roles)],
  education: ['Education', studyEntries],
  skills: ['Skills', skillEntries],
  'volunteering-experiences': ['Volunteering', volunteeringEntries],
} as const

/** A list that has a page of its own. */
export type DetailsPath = keyof typeof lists

/** One list of a profile, whole; the name stands only in the title. */
export function details(person: Person, path: DetailsPath): string {
  const [title, entries] = lists[path]
  const rows = entries(person).map(
    (entry, at) =>
      `<li class="pvs-list__paged-list-item artdeco-list__item" id="profilePagedListComponent-${at}">${entry}</li>`,
  )
  return page(
    `(3) ${title} | ${person.name} | LinkedIn`,
    `<main><section class="artdeco-card"><h2>${title}</h2><x-a href="https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/overlay/urn:li:fsd_profilePosition:1/skill-associations-details/">Skills</x-a><ul>${rows.join('')}</ul></section></main>`,
  )
}
