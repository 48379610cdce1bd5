import type { Person, Role } from '../people/person.ts'
import { broken, escaped, page, postId, shown } from './markup.ts'

const link = (address: string, content: string, more = '') => `<x-a href="${address}"${more}>${content}</x-a>`

/** Every text stands twice: for eyes, and for screen readers in other words. */
export const twice = (text: string): string =>
  `<span aria-hidden="true">${broken(text)}</span><span class="visually-hidden">${broken(text.replace(' - ', ' to '))}</span>`

const bold = (text: string) => `<div class="display-flex t-bold">${twice(text)}</div>`
const under = (text: string) => (text === '' ? '' : `<span class="t-14 t-normal">${twice(text)}</span>`)
const dates = (text: string) =>
  `<span class="t-14 t-normal t-black--light"><span class="pvs-entity__caption-wrapper" aria-hidden="true">${escaped(text)}</span><span class="visually-hidden">${escaped(text)}</span></span>`
const grey = (text: string | undefined) =>
  text ? `<span class="t-14 t-normal t-black--light">${twice(text)}</span>` : ''
const text = (words: string | undefined) =>
  words
    ? `<div class="pvs-entity__sub-components"><ul><li><div class="inline-show-more-text--is-collapsed full-width">${twice(words)}</div></li></ul></div>`
    : ''
const entity = (content: string) => `<div data-view-name="profile-component-entity">${content}</div>`

const span = (from: string, to: string) => `${shown(from)} - ${shown(to)} · 1 yr`

const role = ({ title, company, from, to, place, description }: Role, withCompany: boolean) =>
  entity(
    `${bold(title)}${withCompany ? under(`${company} · Full-time`) : ''}${dates(span(from, to))}${grey(place)}${text(description)}`,
  )

/** The entries of experience: neighbours with one company stand inside one entry, which says how long they were in all. */
export function experienceEntries(roles: readonly Role[]): readonly string[] {
  const groups: Role[][] = []
  for (const one of roles) {
    const last = groups.at(-1)
    if (last?.[0]?.company === one.company) last.push(one)
    else groups.push([one])
  }
  return groups.map((group) => {
    const [first] = group
    if (!first || group.length === 1) return first ? role(first, true) : ''
    return entity(
      `${bold(first.company)}${under('Full-time · 7 yrs 2 mos')}<div class="pvs-entity__sub-components"><ul>${group.map((one) => `<li>${role(one, false)}</li>`).join('')}</ul></div>`,
    )
  })
}

/** The entries of the other lists. */
export const studyEntries = (person: Person): readonly string[] =>
  person.studies.map(({ school, degree, from, to }) =>
    entity(`${bold(school)}${under(degree)}${dates(`${from} - ${to}`)}`),
  )
export const skillEntries = (person: Person): readonly string[] =>
  person.skills.map((skill) => entity(bold(skill)))
export const volunteeringEntries = (person: Person): readonly string[] =>
  person.volunteering.map(({ role: name, organisation, from, to }) =>
    entity(`${bold(name)}${under(organisation)}${dates(span(from, to))}`),
  )

function section(
  id: string,
  title: string,
  entries: readonly string[],
  person: Person,
  all?: { readonly of: number; readonly path: string },
) {
  if (entries.length === 0) return ''
  const more = all
    ? link(
        `https://www.linkedin.com/in/${person.slug}/details/${all.path}`,
        `<span class="pvs-navigation__text">Show all ${all.of} ${title.toLowerCase()}</span>`,
        ` id="navigation-index-see-all-${all.path}"`,
      )
    : ''
  return `<section class="artdeco-card"><div id="${id}"></div><h2>${twice(title)}</h2><ul>${entries.map((one) => `<li class="artdeco-list__item">${one}</li>`).join('')}</ul>${more}</section>`
}

function topCard(person: Person): string {
  const degree = `<span class="distance-badge"><span class="visually-hidden">connection</span><span class="dist-value" aria-hidden="true">${['', '1st', '2nd', '3rd'][person.degree]}</span></span>`
  return `<section class="artdeco-card" data-member-id="898201534"><div>${link(`/in/${person.slug}/overlay/about-this-profile/`, `<h1>${escaped(person.name)}</h1>`)}${degree}
    <div class="text-body-medium break-words">${escaped(person.headline)}</div>
    <span class="text-body-small inline t-black--light break-words">${escaped(person.place)}</span>
    ${link(`/in/${person.slug}/overlay/contact-info/`, 'Contact info', ' id="top-card-text-details-contact-info"')}</div></section>`
}

/** The cards of what somebody posted and passed on, in their short form. */
export const activityCards = (person: Person, now: string): readonly string[] =>
  person.activity.map(({ text: words, daysAgo, own }) => {
    const address = `https://www.linkedin.com/feed/update/urn:li:activity:${postId(now, daysAgo)}`
    const caption = `<span class="feed-mini-update-contextual-description__text"><span aria-hidden="true"><strong>${escaped(person.name)}</strong> ${own ? 'posted this' : 'reposted this'} • ${daysAgo}d</span></span>`
    return `<li><div class="profile-creator-shared-feed-update__mini-update">${link(address, caption)}${link(address, `<div class="inline-show-more-text--is-collapsed"><span>${broken(words)}</span></div>`)}</div></li>`
  })

function activity(person: Person, now: string): string {
  const posts = activityCards(person, now)
  return posts.length === 0
    ? ''
    : `<section class="artdeco-card"><div id="content_collections"></div><h2>${twice('Activity')}</h2><ul>${posts.join('')}</ul></section>`
}

const beside = (person: Person) =>
  `<section class="artdeco-card"><div id="recommendations"></div><h2>${twice('Recommendations')}</h2>${person.beside.map(({ name, headline }) => entity(`${bold(name)}${under(headline)}`)).join('')}</section><section class="artdeco-card"><div id="interests"></div><h2>${twice('Interests')}</h2></section>`

/** A profile as the signed-in app of 2022 to 2026 showed it. Skills are the first two of many. */
export function app2022(person: Person, { now }: { readonly now: string }): string {
  const about = person.about
    ? `<section class="artdeco-card"><div id="about"></div><h2>${twice('About')}</h2><div class="inline-show-more-text--is-collapsed">${twice(person.about)}</div></section>`
    : ''
  const body = [
    topCard(person),
    about,
    activity(person, now),
    section('experience', 'Experience', experienceEntries(person.roles), person),
    section('education', 'Education', studyEntries(person), person),
    section('volunteering_experience', 'Volunteering', volunteeringEntries(person), person),
    section('skills', 'Skills', skillEntries(person), person, { of: 31, path: 'skills' }),
    beside(person),
  ]
  return page(`(3) ${person.name} | LinkedIn`, `<main>${body.join('')}</main>`)
}
