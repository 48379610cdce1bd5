import type { Person } from '../people/person.ts'
import { broken, escaped, page, shown } from './markup.ts'

const link = (address: string, content: string) => `<x-a href="${address}">${content}</x-a>`
const stars = (text: string) => text.replace(/\S/gu, '*')
const range = (from: string, to: string) =>
  `<span class="date-range"><time>${shown(from)}</time> - ${to === 'now' ? 'Present' : `<time>${shown(to)}</time>`}<span class="date-range__duration">2 years</span></span>`
const section = (name: string, title: string, content: string) =>
  `<section class="core-section-container" data-section="${name}"><h2>${title}</h2>${content}</section>`

/** What a visitor sees who is not signed in. `masked`: the site hides most of it behind stars. */
export function guest(person: Person, { masked }: { readonly masked: boolean }): string {
  const roles = person.roles.map(
    ({ title, company, from, to, place, description }) =>
      `<li class="profile-section-card experience-item"><h3><span class="experience-item__title">${escaped(title)}</span></h3><h4><span class="experience-item__subtitle">${escaped(company)}</span></h4>
    <p class="experience-item__meta-item">${range(from, to)}</p>${place ? `<p class="experience-item__meta-item">${escaped(place)}</p>` : ''}${description ? `<div class="show-more-less-text"><p class="show-more-less-text__text--less">${broken(description)}</p></div>` : ''}</li>`,
  )
  const studies = person.studies.map(
    ({ school, degree, from, to }) =>
      `<li class="profile-section-card education__list-item"><h3>${escaped(school)}</h3><h4>${escaped(degree)}</h4>${range(from, to)}</li>`,
  )
  const volunteering = person.volunteering.map(
    ({ role, organisation, from, to }) =>
      `<li class="profile-section-card"><h3>${escaped(role)}</h3><h4>${escaped(organisation)}</h4>${range(from, to)}</li>`,
  )
  const posts = person.activity.map(
    ({ text, own }) =>
      `<li><div><h3 class="base-main-card__title">${broken(text)}</h3><h4 class="base-main-card__subtitle">${own ? 'Shared by' : 'Liked by'} ${link(`https://www.linkedin.com/in/${person.slug}`, escaped(person.name))}</h4></div></li>`,
  )
  const open = [
    person.about
      ? section(
          'summary',
          'About',
          `<div class="core-section-container__content"><p>${broken(person.about)}</p></div>`,
        )
      : '',
    posts.length > 0 ? section('posts', 'Activity', `<ul>${posts.join('')}</ul>`) : '',
    section('experience', 'Experience', `<ul class="experience__list">${roles.join('')}</ul>`),
    studies.length > 0 ? section('educationsDetails', 'Education', `<ul>${studies.join('')}</ul>`) : '',
    volunteering.length > 0
      ? section('volunteering', 'Volunteer Experience', `<ul>${volunteering.join('')}</ul>`)
      : '',
  ]
  const hidden = [
    section(
      'summary',
      'About',
      `<div class="core-section-container__content"><p class="blur">${stars(person.about ?? 'nothing')}</p></div>`,
    ),
    `<section class="experience-education" data-section="experience"><h2>Experience &amp; Education</h2><ul class="blurred-list">${person.roles.map(({ title, company }) => `<li class="profile-section-card experience-item"><h3>${stars(title)}</h3><h4>${stars(company)}</h4></li>`).join('')}</ul></section>`,
  ]
  const window_ = `<div class="contextual-sign-in-modal modal"><h2 class="top-card-layout__title">Sign in to view ${escaped(person.name)}’s full profile</h2></div>`
  return page(
    `${person.name} | LinkedIn`,
    `<main>${window_}<section class="top-card-layout"><h1 class="top-card-layout__title">${escaped(person.name)}</h1><h2 class="top-card-layout__headline">${escaped(person.headline)}</h2>
    <div class="profile-info-subheader"><span>${escaped(person.place)}</span><span>500+ connections</span></div></section>${(masked ? hidden : open).join('')}</main>
    <aside><section><h2>People also viewed</h2>${person.beside.map(({ name, headline }) => `${link('https://www.linkedin.com/in/somebody-else', `<h3 class="top-card-layout__title">${name}</h3>`)}<p>${headline}</p>`).join('')}</section></aside>`,
    `<meta name="pageKey" content="public_profile_v3_desktop"><link rel="canonical" href="https://www.linkedin.com/in/${encodeURIComponent(person.slug)}">`,
  )
}
