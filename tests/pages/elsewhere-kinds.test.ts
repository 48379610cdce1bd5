import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import type { Reading, Unreadable } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'

const now = '2026-11-20T09:00:00Z'
const look = (url: string, title: string, body: string, { lang = 'en', head = '' } = {}) =>
  read(
    livePage(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
      url,
    ),
    { url, now, lexicons: pageLexicons },
  )
const plain = (read: Reading | Unreadable) =>
  'unreadable' in read
    ? read
    : {
        name: read.profile.name?.value,
        headline: read.profile.headline?.value,
        about: read.profile.about?.value,
        place: read.profile.place?.value,
        role: read.profile.positions[0]?.value,
        skills: read.profile.skills.map(({ value }) => value),
      }
const seen = (...given: Parameters<typeof look>) => plain(look(...given))
const nobody = { unreadable: 'not-a-profile' }
const cards = (kind: string, ...titles: readonly string[]) =>
  `<div class="${kind}s">${titles.map((title) => `<div class="${kind}"><h3>${title}</h3><p>Three words here</p></div>`).join('')}</div>`
const person = '<main><h1>Sunniva Møller</h1><p class="role">Ferry planner</p>'

describe('cards', () => {
  const site = 'https://nid.example'
  it.each([
    ['services', cards('card', 'Field Safety', 'Night Traffic', 'Team Coaching')],
    ['plans', cards('plan-card', 'Lite Plan', 'Pro Plan', 'Team Plan')],
    ['talks', cards('talk', 'How Ice Sounds', 'Reading Blue Ice', 'Walking Home Alive')],
    ['Hebrew services', cards('card', 'ייעוץ אישי', 'הרצאות לצוותים', 'סדנאות בשטח')],
  ])('of %s are no people, and hide the person of a page as little', (_, some) => {
    const there = seen(
      `${site}/speakers/sunniva-moller`,
      'Sunniva Møller – Ice Days',
      `${person}${some}</main>`,
    )
    expect(there).toMatchObject({ name: 'Sunniva Møller', headline: 'Ferry planner' })
    const services = `<main><h1>What we do</h1>${some}</main>`
    expect(seen(`${site}/services`, 'Isbre – services', services)).toEqual(nobody)
  })
  it('are what the heading above them says, also on a page of people', () => {
    const values = `<main><h1>Isbre</h1><h2>Our values</h2>${cards('value', 'Clear Ice', 'Safe Steps', 'Open Maps')}</main>`
    expect(seen(`${site}/team`, 'Team – Isbre', values)).toEqual(nobody)
  })
  it.each([
    ['by the address', `${site}/speakers`, 'Ice Days', '', 'card'],
    ['by the heading', `${site}/2026`, 'Ice Days', 'Our team', 'card'],
    ['by the make of the page', `${site}/2026`, 'Ice Days', 'Hello', 'team-member'],
    ['by a Hebrew heading', `${site}/2026`, 'ימי הקרח', 'הצוות שלנו', 'card'],
  ])('are people where they are called so %s', (_, url, title, heading, kind) => {
    const some = cards(kind, 'Ann Other', 'Bob Nobody', 'Cara None')
    expect(look(url, title, `<main><h1>${heading}</h1>${some}</main>`)).toMatchObject({
      unreadable: 'several-people',
      people: [{ name: 'Ann Other' }, { name: 'Bob Nobody' }, { name: 'Cara None' }],
    })
  })
})

describe('the address', () => {
  const body = `${person}<h2>About</h2><p>I plan night ferries.</p></main>`
  const about = { name: 'Sunniva Møller', about: 'I plan night ferries.' }
  it.each([
    'https://nid.example/speakers/sunniva-m%C3%B8ller',
    'https://nid.example/speakers/sunniva-moller',
    'https://nid.example/people/sunniva-moeller/',
    'https://nid.example/people/sunnivamoller',
    'https://sunnivamoller.example/',
    'https://www.sunniva-moeller.example/',
    'https://nid.example/2026/speaker/X7KQ2B/',
  ])('%s names her', (url) => expect(seen(url, 'Sunniva Møller | Ice Days', body)).toMatchObject(about))
  it.each([
    'https://nid.example/',
    'https://nid.example/people/',
    'https://nid.example/people/otto-nebenan',
    'https://nid.example/blog/sunniva-moller',
  ])('%s does not', (url) => expect(seen(url, 'Sunniva Møller | Ice Days', body)).toEqual(nobody))
  it('names somebody in Hebrew, encoded', () => {
    const url = `https://nid.example/speakers/${encodeURIComponent('אסנת-גלבוע')}`
    expect(
      seen(url, 'אסנת גלבוע – ימי הקרח', '<main><h1>אסנת גלבוע</h1></main>', { lang: 'he' }),
    ).toMatchObject({
      name: 'אסנת גלבוע',
    })
  })
})

describe('whose page it is, without data', () => {
  const main = (heading: string, more = '') => `<main><h1>${heading}</h1>${more}</main>`
  it.each([
    ['a company', 'https://isbre-maps.example/', 'Isbre Maps', main('Isbre Maps', '<p>We map ice.</p>')],
    ['a service', 'https://isbre.example/ice-mapping', 'Ice Mapping | Isbre', main('Ice Mapping')],
    [
      'a topic',
      'https://mc.example/mentors/product-design',
      'Product Design Mentors',
      main('Product Design'),
    ],
    ['a talk', 'https://nid.example/talks/how-ice-sounds', 'How Ice Sounds | Nid', main('How Ice Sounds')],
    ['the event', 'https://nid.example/speakers/ann-other', 'Ann Other | Ice Days', main('Ice Days')],
    [
      'two',
      'https://nid.example/people/ann-other-ann-mother',
      'Ann Other, Ann Mother',
      `${main('Ann Other')}${main('Ann Mother')}`,
    ],
  ])('%s is nobody', (_, url, title, body) => expect(seen(url, title, body)).toEqual(nobody))
  it.each([
    ['twice, wide and narrow', `${main('Ann Other')}${main('Ann Other')}`],
    ['beside a dialog of no role', `${main('Ann Other')}<div class="c-modal"><h1>Contact Ann</h1></div>`],
    ['beside what is not shown', `${main('Ann Other')}<div style="display: none"><h1>Bob Nobody</h1></div>`],
    ['below the site’s name', '<h1><a href="/">North Ice Days</a></h1><main><h2>Ann Other</h2></main>'],
  ])('stands there %s', (_, body) => {
    expect(seen('https://nid.example/speakers/ann-other', 'Ann Other | North Ice Days', body)).toMatchObject({
      name: 'Ann Other',
    })
  })
  it('is told under a short handle by the title alone', () => {
    const handle = ['https://shelf.example/anno22/', "Ann Other's Speaker Profile @ Shelf"] as const
    expect(seen(...handle, main('Ann Other'))).toMatchObject({ name: 'Ann Other' })
    expect(seen('https://shelf.example/anno22/', 'Ann Other', main('Ann Other'))).toEqual(nobody)
  })
  it('is read with role, place and labels as a mentor’s page has them', () => {
    const mentor = `<main><div><h1>Ann Other</h1><span><a href="/x">Head of Tides</a> <span>@</span> Kelp</span>
      <a href="/country/pt/">Portugal</a></div>
      <div><h2>About</h2><p>R&amp;amp;D for tides.</p><div class="plan-card"><h3>Lite Plan</h3></div></div>
      <div><h2>Skills</h2><a href="/filter/a">Tides</a><a href="/filter/b">Kelp</a></div></main>`
    expect(seen('https://mentorcruise.com/mentor/annother/', 'Ann Other - Head of Tides', mentor)).toEqual({
      name: 'Ann Other',
      headline: 'Head of Tides @ Kelp',
      about: 'R&D for tides.',
      place: 'Portugal',
      role: { title: 'Head of Tides', company: 'Kelp' },
      skills: ['Tides', 'Kelp'],
    })
  })
  it('is told by a card whose name is only implied', () => {
    const card = `<div class="h-card"><h1><a class="u-url" href="/">Ann Other</a></h1>
      <p class="p-job-title">Head of Tides</p><p class="p-org">Kelp &amp;amp; Tide</p></div>`
    expect(seen('https://annother.example/', 'Home - Ann Other', `<main>${card}</main>`)).toMatchObject({
      name: 'Ann Other',
      role: { title: 'Head of Tides', company: 'Kelp & Tide' },
    })
  })
})

describe('structured data', () => {
  const data =
    '{"@type":"Person","name":"Ann O&#39;Ther","jobTitle":"Head of R&amp;D","description":"I read\nice.",}'
  const role =
    '{"@type":"Person","name":"Ann O\'Ther","worksFor":{"@type":"OrganizationRole","name":"A role","worksFor":{"@type":"Organization","name":"Kelp"}}}'
  const at = (script: string) =>
    seen('https://anno.example/about/', "Ann O'Ther", "<h1>Ann O'Ther</h1>", {
      head: `<script type="application/ld+json">${script}</script>`,
    })
  it.each([
    ['with line breaks in texts and a comma too many', data],
    ['in a character block', `//<![CDATA[\n${data}\n//]]>`],
    ['in a block of a style sheet’s kind', `/*<![CDATA[*/${data}/*]]>*/`],
    ['in a comment', `<!--\n${data}\n-->`],
    ['as a statement', `${data};`],
  ])('is mended %s, its entities decoded once', (_, script) =>
    expect(at(script)).toMatchObject({ name: "Ann O'Ther", headline: 'Head of R&D', about: 'I read\nice.' }),
  )
  it('is left out where it cannot be mended', () => expect(at('{"@type":"Person","name":')).toEqual(nobody))
  it('gives the employer behind a role, not the role’s name', () =>
    expect(at(role)).toMatchObject({ role: { company: 'Kelp' } }))
})
