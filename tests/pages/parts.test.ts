import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { read } from '../../src/reader/read.ts'

const now = '2026-11-20T09:00:00Z'
const look = (path: string, title: string, main: string, { lang = 'en', head = '' } = {}) => {
  const url = `https://www.linkedin.com/in/noa-berg/${path}`
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><main>${main}</main></body></html>`
  return read(livePage(html, url), { url, now, lexicons: pageLexicons })
}
const profileOf = (...given: Parameters<typeof look>) => {
  const reading = look(...given)
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  return reading.profile
}
const values = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value)

describe('a page of one part of a profile', () => {
  const study = '<div><p>Technion</p><p>BSc, Geodesy</p><p>2005 – 2009</p></div>'
  const section = (heading: string, entries: string) =>
    `<section componentkey="x"><h2>${heading}</h2>${entries}</section>`
  const link = (slug: string, name: string) => `<p><a href="/in/${slug}/">${name}</a></p>`
  it('whose list is not known is not read by its heading', () => {
    const heading = '<a href="/in/noa-berg/overlay/contact-info/"></a><h2>Honors &amp; awards</h2>'
    const main = `<section>${heading}<ul><li><p>Best Map</p><p>Issued by the Board of Maps · Jan 2020</p></li></ul></section>`
    expect(look('details/honors/', 'Honors & awards | Noa Berg | LinkedIn', main)).toEqual({
      unreadable: 'unknown-layout',
    })
  })
  it('is of whoever it links to by the name of its title', () => {
    const title = 'Education | Noa Berg | LinkedIn'
    const own = link('noa-berg', 'Noa Berg') + section('Education', study)
    expect(values(profileOf('details/education/', title, own).studies)).toEqual([
      { school: 'Technion', degree: 'BSc, Geodesy', from: '2005', to: '2009' },
    ])
    for (const other of [link('noa-berg-2', 'Noa Berg'), link('noa-berg', 'Otto Nebenan'), ''])
      expect(look('details/education/', title, other + section('Education', study))).toEqual({
        unreadable: 'still-changing',
      })
  })
  const post = (slug: string, name: string, at: number) =>
    `<li><div data-urn="urn:li:activity:718466866295670077${at}"><div class="update-components-actor"><a href="/in/${slug}"><span>${name}</span></a></div><div class="update-components-text">${name} writes.</div></div></li>`
  it('may hold posts of others that were passed on', () => {
    const posts = `<section><h2>All activity</h2><ul>${post('noa-berg', 'Noa Berg', 1)}${post('otto', 'Otto Nebenan', 2)}</ul></section>`
    const title = 'All activity | Noa Berg | LinkedIn'
    expect(values(profileOf('recent-activity/all/', title, posts).posts).map(({ text }) => text)).toEqual([
      'Noa Berg writes.',
    ])
    expect(look('recent-activity/all/', 'All activity | Otto Nebenan | LinkedIn', posts)).toEqual({
      unreadable: 'still-changing',
    })
  })
})

describe('a page for visitors', () => {
  const guest = (section: string, lang = 'en') =>
    profileOf(
      '',
      'Noa Berg - Kav | LinkedIn',
      `<section class="top-card-layout"><h1 class="top-card-layout__title">Noa Berg</h1></section>${section}`,
      { lang, head: '<meta name="pageKey" content="public_profile_v3">' },
    )
  it('puts the date of what was published beside the publisher', () => {
    const { publications } = guest(
      '<section data-section="publications"><h2>Publications</h2><ul><li class="profile-section-card"><h3>The River</h3><h4><span>Map Weekly</span><span><time>March 3, 2020</time></span></h4></li></ul></section>',
    )
    expect(values(publications)).toEqual([
      { publication: 'The River', publisher: 'Map Weekly', at: '2020-03' },
    ])
  })
  it.each([
    ['he', 'ניסיון תעסוקתי', ['שנתיים', 'שנה וחודשיים', 'חודשיים'], '2016 - 2018 · שנתיים'],
    ['ar', 'الخبرة', ['سنتان', 'سنتين', 'شهران'], '2016 - 2018 · سنتان'],
  ])('never takes a length of time for a company: %s', (lang, heading, lengths, dates) => {
    for (const length of lengths) {
      const { positions } = guest(
        `<section><h2>${heading}</h2><ul><li><div><p>Kelp</p><p>${length}</p></div><ul><li><p>Pilot</p><p>${dates}</p></li></ul></li></ul></section>`,
        lang,
      )
      expect(values(positions)).toEqual([{ title: 'Pilot', company: 'Kelp', from: '2016', to: '2018' }])
    }
  })
})

describe('a page of the mobile site', () => {
  const mobile = (main: string, lang = 'en') =>
    profileOf('', 'Noa Berg | LinkedIn', `<section><h1>Noa Berg</h1><div>Maps</div></section>${main}`, {
      lang,
      head: '<link rel="canonical" href="https://www.linkedin.com/mwlite/profile/in/noa-berg">',
    })
  const role = (heading: string, dates: string) =>
    `<section><h2>${heading}</h2><ul><li><div>Pilot</div><div>Kelp</div><div>${dates}</div><div class="description">I lead.</div></li></ul></section>`
  it('without About does not take the text of a role for it', () => {
    expect(mobile(role('Experience', 'Jan 2021 - Present')).about).toBeUndefined()
  })
  it.each(['2016 - 2018 שנתיים', '2016 - 2018 (שנתיים חודש)'])(
    'tells how long a role lasted in words alone: %s',
    (dates) => {
      expect(values(mobile(role('ניסיון', dates), 'he').positions)[0]).toMatchObject({
        title: 'Pilot',
        company: 'Kelp',
        from: '2016',
        to: '2018',
      })
    },
  )
})

describe('the About of a page for visitors', () => {
  it('ends before the way in', () => {
    const main =
      '<section class="top-card-layout"><h1 class="top-card-layout__title">Noa Berg</h1></section><section data-section="summary"><h2>About</h2><div class="core-section-container__content"><p>I map riv… <a href="https://www.linkedin.com/login?x">see more</a></p></div></section>'
    const head = '<meta name="pageKey" content="public_profile_v3">'
    expect(profileOf('', 'Noa Berg - Kav | LinkedIn', main, { head }).about?.value).toBe('I map riv…')
  })
})
