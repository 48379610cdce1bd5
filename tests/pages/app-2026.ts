import type { Person, Role } from '../people/person.ts'
import { broken, escaped, page, postId, shown } from './markup.ts'

export interface Options2026 {
  /** The moment that the page is seen. */
  readonly now: string
  /** `top`: nobody has scrolled, so that what lies below Activity is not loaded. `late-summer`: place, experience and education stand on pages of their own. */
  readonly loaded: 'top' | 'all' | 'late-summer'
  /** The page of the viewer themselves. */
  readonly own?: boolean
}

const MEMBER = 'ACoAAFjordline0000000000000000000000000'
const card = (name: string, content: string) => {
  const key = `com.linkedin.sdui.profile.card.ref${MEMBER}${name}`
  return `<div componentkey="${key}"><div data-display-contents="true">${content === '' ? '' : `<section componentkey="${key}">${content}</section>`}</div></div>`
}
const link = (address: string, content: string, more = '') => `<x-a href="${address}"${more}>${content}</x-a>`
const line = (text: string) => (text === '' ? '' : `<p>${escaped(text)}</p>`)
const box = (text: string) =>
  `<p><span data-testid="expandable-text-box">${broken(text)}<button data-testid="expandable-text-button" aria-hidden="true">… more</button></span></p>`
const ordinal = { 1: '1st', 2: '2nd', 3: '3rd' } as const

function topCard(person: Person, { own, loaded }: Options2026): string {
  const self = `https://www.linkedin.com/in/${person.slug}/`
  const twin = person.degree === 1 ? 2 : 1
  const degrees = own
    ? ''
    : person.degree === 3
      ? `<p>· 3rd</p>`
      : `<div data-display-contents="true"><p>· ${ordinal[twin]}</p></div><p>· ${ordinal[person.degree]}</p>`
  const employer = line(`${person.roles[0]?.company ?? ''} · ${person.studies[0]?.school ?? ''}`)
  const mutuals =
    person.mutuals.length > 0
      ? link(
          'https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&network=1',
          `<p><span>${person.mutuals.map((name) => `<strong>${name}</strong>`).join(' and ')} and 3 other mutual connections</span></p>`,
        )
      : ''
  return card(
    'Topcard',
    `<div>${link(self, `<div><h2>${escaped(person.name)}</h2></div>`)}${person.pronouns ? line(person.pronouns) : ''}${degrees}
    ${line(person.headline)}${loaded === 'late-summer' ? link(`${self}details/experience/`, employer) : employer}
    <div>${loaded === 'late-summer' ? '' : `${line(person.place)}<p>·</p>`}<p>${link(`${self}overlay/contact-info/`, 'Contact info')}</p></div>
    <div><p>500+ connections</p></div>${mutuals}${own ? link(`${self}edit/forms/intro/new/`, '<span>Edit</span>') : ''}</div>`,
  )
}

function activityCard(person: Person, { now }: Options2026): string {
  const posts = person.activity.map(({ text, daysAgo, own }) => {
    const by = own ? person : { slug: 'somebody-else', name: 'Somebody Else' }
    const address = `https://www.linkedin.com/feed/update/urn:li:activity:${postId(now, daysAgo)}/`
    const tagged = broken(text).replace(/#(\w+)/gu, (tag) =>
      link(`https://www.linkedin.com/search/?keywords=${encodeURIComponent(tag)}`, `<strong>${tag}</strong>`),
    )
    return `<li data-testid="carousel-child-container"><div>${link(`https://www.linkedin.com/in/${by.slug}/`, line(by.name))}
      ${link(address, `<p><span data-testid="expandable-text-box">${tagged}</span></p>`)}</div></li>`
  })
  const empty = posts.length === 0 ? '<p>Nothing has been posted yet</p>' : ''
  return card(
    'Activity',
    `<h2>Activity</h2><p>1,204 followers</p><div componentkey="${person.slug}activity_posts_pillContent"><ul>${posts.join('')}</ul></div>${empty}`,
  )
}

const entry = (lines: string, text = '') =>
  `<div class="entry"><div><div><div>${lines}</div></div></div>${text ? box(text) : ''}</div>`

function roleLines({ title, company, from, to, place = '' }: Role, withCompany: boolean): string {
  return `<div><div>${line(title)}${withCompany ? line(`${company} · Full-time`) : ''}</div>${line(`${shown(from)} - ${shown(to)} · 1 yr`)}${line(place)}</div>`
}

/** Neighbours with one company stand in one group. */
function groups(roles: readonly Role[]): readonly (readonly Role[])[] {
  const made: Role[][] = []
  for (const role of roles) {
    const last = made.at(-1)
    if (last?.[0]?.company === role.company) last.push(role)
    else made.push([role])
  }
  return made
}

function experienceCard(person: Person): string {
  const items = groups(person.roles).map((group, at) => {
    const [first] = group
    if (!first) return ''
    const content =
      group.length === 1
        ? entry(roleLines(first, true), first.description)
        : `<div>${line(first.company)}${line('7 yrs 2 mos')}</div><ul>${group
            .map((role) => `<li>${entry(roleLines(role, false), role.description)}</li>`)
            .join('')}</ul>`
    return `<div componentkey="entity-collection-item-${at}f3a">${at > 0 ? '<hr role="presentation">' : ''}${content}</div>`
  })
  return card(
    'ExperienceTopLevelSection',
    `<div componentkey="profile_experience_top_anchor_${person.slug}"></div><h2>Experience</h2>${items.join('')}`,
  )
}

const rule = '<hr role="presentation">'
const studiesCard = (person: Person) =>
  card(
    'EducationTopLevelSection',
    person.studies.length === 0
      ? ''
      : `<h2>Education</h2>${person.studies
          .map(
            ({ school, degree, from, to }) =>
              `<div><div>${line(school)}${line(degree)}</div>${line(`${from} – ${to}`)}</div>`,
          )
          .join(rule)}`,
  )
const volunteeringCard = (person: Person) =>
  card(
    'VolunteerExperienceTopLevel',
    person.volunteering.length === 0
      ? ''
      : `<h2>Volunteering</h2>${person.volunteering
          .map(
            ({ role, organisation, from, to }) =>
              `<div><div>${line(role)}${line(organisation)}</div>${line(`${shown(from)} - ${shown(to)} · 2 yrs`)}</div>`,
          )
          .join(rule)}`,
  )
const skillsCard = (person: Person) =>
  card(
    'Skills',
    person.skills.length === 0
      ? ''
      : `<h2>Skills</h2>${person.skills
          .map(
            (skill, at) =>
              `<div componentkey="com.linkedin.sdui.profile.skill(${MEMBER}, ${at})">${line(skill)}</div>`,
          )
          .join(
            '',
          )}${link(`https://www.linkedin.com/in/${person.slug}/details/skills/`, '<span>Show all</span>')}`,
  )

/** Below Activity everything is loaded in parts, as the viewer scrolls; a part that waits holds only a twin of itself. */
function below(person: Person, { loaded }: Options2026): string {
  const part = (number: number, content: string) => {
    const key = `profileCardsBelowActivityPart${number}${person.slug}`
    const inner =
      content === ''
        ? `<div componentkey="${key}"></div>`
        : `<div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsBelowActivityPart${number}">${content}</div>`
    return `<div componentkey="${key}">${inner}</div>`
  }
  const first = [
    ...(loaded === 'late-summer' ? [] : [experienceCard(person), studiesCard(person)]),
    volunteeringCard(person),
    skillsCard(person),
  ].join('')
  return `${part(1, loaded === 'top' ? '' : first)}${part(2, loaded !== 'top' ? card('RecommendationsTopLevel', recommendation(person)) : '')}${part(5, '')}`
}

const recommendation = ({ beside }: Person) =>
  beside
    .map(
      ({ name, headline }) =>
        `<h2>Recommendations</h2>${link('https://www.linkedin.com/in/somebody-else/', `<h2>${name}</h2>`)}<p>· 2nd</p>${line(headline)}${box('A wonderful mentor and head of budgeting.')}`,
    )
    .join('')

const aside = ({ beside }: Person) =>
  `<aside><div componentkey="profileAsideBrowsemap"><section>${beside
    .map(
      ({ name, headline }) =>
        `${link('https://www.linkedin.com/in/somebody-else/', `<h2>${name}</h2>`)}<p>· 2nd</p>${line(headline)}`,
    )
    .join('')}</section></div></aside>`

/** A list of a profile on a page of its own, as the signed-in app of 2026 shows it. */
export function details2026(person: Person, list: 'experience' | 'education'): string {
  const [title, content] =
    list === 'experience' ? ['Experience', experienceCard(person)] : ['Education', studiesCard(person)]
  return page(
    `${title} | ${person.name} | LinkedIn`,
    `<main id="workspace">${link(`https://www.linkedin.com/in/${person.slug}/edit/forms/next-action/`, '<span>Back</span>')}${content}</main>${aside(person)}`,
  )
}

/** A profile as the signed-in app of 2026 shows it. */
export function app2026(person: Person, options: Options2026): string {
  const about = person.about ? card('About', `<h2>About</h2>${box(person.about)}`) : card('About', '')
  return page(
    `(3) ${person.name} | LinkedIn`,
    `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main id="workspace">${topCard(person, options)}${about}${activityCard(person, options)}${below(person, options)}</main>${aside(person)}</div>`,
  )
}
