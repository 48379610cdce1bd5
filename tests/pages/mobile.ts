import type { Person } from '../people/person.ts'
import { broken, escaped, page, shown } from './markup.ts'

/** The address of a profile on the mobile site. */
export const mobileAddress = (person: Person): string =>
  `https://www.linkedin.com/mwlite/profile/in/${encodeURIComponent(person.slug)}`

const section = (title: string, content: string) =>
  content === '' ? '' : `<section><h2>${title}</h2><ul>${content}</ul></section>`

/** A profile on the mobile site of a signed-in viewer. An imitation after a description: no such page was at hand. */
export function mobile(person: Person): string {
  const span = (from: string, to: string) =>
    `<div><span>${shown(from)} - </span><span>${shown(to)} </span><span>2 yrs 7 mos</span></div>`
  const companies = [...new Set(person.roles.map(({ company }) => company))]
  const roles = companies.map((company) => {
    const own = person.roles.filter((role) => role.company === company)
    const [first] = own
    if (own.length === 1 && first)
      return `<li><h3>${escaped(first.title)}</h3><div>${escaped(company)}</div>${span(first.from, first.to)}${first.place ? `<div>${escaped(first.place)}</div>` : ''}${first.description ? `<div class="description">${broken(first.description)}</div>` : ''}</li>`
    const inner = own.map(
      ({ title, from, to, place, description }) =>
        `<li><h4>${escaped(title)}</h4>${span(from, to)}${place ? `<div>${escaped(place)}</div>` : ''}${description ? `<div class="description">${broken(description)}</div>` : ''}</li>`,
    )
    return `<li><h3>${escaped(company)}</h3><div>7 yrs 2 mos</div><ul>${inner.join('')}</ul></li>`
  })
  const studies = person.studies.map(
    ({ school, degree, from, to }) =>
      `<li><h3>${escaped(school)}</h3><div>${escaped(degree)}</div><div>${from} - ${to}</div></li>`,
  )
  const about = person.about
    ? `<section><h2>About</h2><div class="description">${broken(person.about)}</div></section>`
    : ''
  const window_ = `<section class="modal"><h1>Connect with ${escaped(person.name)}</h1></section>`
  return page(
    `${person.name} | LinkedIn`,
    `<main id="app-container"><section><h1>${escaped(person.name)}</h1><span>${['', '1st', '2nd', '3rd'][person.degree]}</span><div>${escaped(person.headline)}</div></section>
     <section><h2>Highlights</h2><a href="/mwlite/connections/shared/x">30 Mutual connections</a></section>
     ${about}${section('Experience', roles.join(''))}${section('Education', studies.join(''))}${section('Skills', person.skills.map((skill) => `<li><div>${escaped(skill)}</div></li>`).join(''))}
     <section><h2>Activity</h2><dl><dd>${escaped(person.name)} liked this</dd></dl></section>${window_}</main>`,
    `<link rel="canonical" href="${mobileAddress(person)}">`,
  )
}
