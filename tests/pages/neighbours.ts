import { twice } from './app-2022.ts'
import { escaped } from './markup.ts'

/** The makes of the network's pages. */
export type Make = '2026' | '2022' | 'guest' | 'mobile'

/** An entry as any section may hold it. */
export interface Entry {
  readonly title: string
  readonly under?: string
  readonly dates?: string
  readonly more?: string
}

const lines = ({ title, under, dates, more }: Entry): readonly string[] =>
  [title, under, dates, more].flatMap((line) => line ?? [])

/** An entry in the marks of each make, the very ones that the person's own entries bear. */
export const entry: Readonly<Record<Make, (entry: Entry) => string>> = {
  2026: (one) =>
    `<div componentkey="entity-collection-item-x"><div><div>${lines(one)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')}</div></div></div><hr role="presentation">`,
  2022: ({ title, under, dates, more }) =>
    `<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><div class="t-bold">${twice(title)}</div>${under ? `<span class="t-14 t-normal">${twice(under)}</span>` : ''}${[dates, more].map((line) => (line ? `<span class="t-14 t-normal t-black--light">${twice(line)}</span>` : '')).join('')}</div></li>`,
  guest: ({ title, under = '', dates, more }) =>
    `<li class="profile-section-card"><h3>${escaped(title)}</h3><h4>${escaped(under)}</h4>${dates ? `<span class="date-range"><time>${dates}</time></span>` : ''}${more ? `<p>${escaped(more)}</p>` : ''}</li>`,
  mobile: (one) => {
    const [title = '', ...rest] = lines(one)
    return `<li><h3>${escaped(title)}</h3>${rest.map((line) => `<div>${escaped(line)}</div>`).join('')}</li>`
  },
}

/** A part of the page under a heading, as each make has it; `rank` is the heading's. */
export function part(make: Make, heading: string, entries: readonly Entry[], rank = 2): string {
  const inside = entries.map(entry[make]).join('')
  const head = `<h${rank}>${make === '2022' ? twice(heading) : escaped(heading)}</h${rank}>`
  const key = `com.linkedin.sdui.profile.card.refACoAA${heading.replace(/\W/gu, '')}`
  return make === '2026'
    ? `<div componentkey="${key}"><section componentkey="${key}">${head}${inside}</section></div>`
    : `<section>${head}<ul>${inside}</ul></section>`
}

/** What the site puts beside a profile, and what belongs to it and is none of the facts that are read. */
export const neighbours: Readonly<Record<string, readonly Entry[]>> = {
  Promoted: [
    { title: 'Chief Pilot', under: 'Quayside Recruiters · Full-time', dates: 'Jan 2020 - Present · 6 yrs' },
    { title: 'Learn to lead in six weeks', under: 'Brightwater Academy' },
  ],
  'People also viewed': [
    { title: 'Oona Lindqvist', under: 'Head of Moorings at Brackwater', more: '· 3rd+' },
    { title: 'Tam Osei', under: 'Lecturer', dates: '2014 - 2018' },
  ],
  'People you may know': [
    { title: 'Rui Falcao', under: 'Dock Planner at Norrvik', more: '12 mutual connections' },
  ],
  'More profiles for you': [{ title: 'Sela Brandt', under: 'Engineer | Speaker', more: 'Bergen, Norway' }],
  'You might like': [{ title: 'Norrvik Transit', under: 'Transportation', more: '4,210 followers' }],
  'Honors & awards': [
    { title: 'Harbour Prize', under: 'Issued by Port Guild · Jun 2019', more: 'For the quiet quay' },
    { title: 'Best Paper', under: 'Ostbury Society', dates: 'Mar 2017' },
  ],
  Interests: [{ title: 'Fjord Weekly', under: '31,004 followers' }],
  Courses: [{ title: 'Hydraulics II', under: 'CE 204', more: 'Associated with Chalmers' }],
  'Test scores': [{ title: 'Seamanship', under: 'Score: 98', dates: 'May 2011' }],
  Patents: [{ title: 'Folding bollard', under: 'SE 102938', dates: 'Issued Feb 2016' }],
  Organizations: [{ title: 'Society of Quays', under: 'Treasurer', dates: 'Jan 2015 - Present' }],
  Causes: [{ title: 'Environment' }],
  Analytics: [{ title: '211 profile views', under: 'Past 90 days' }],
  'Suggested for you': [{ title: 'Add a summary', under: 'Members with one get more views' }],
}
