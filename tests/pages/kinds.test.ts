import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLanguages, pageLexicons } from '../../src/languages/pages.ts'
import { Reading, Unreadable } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import { noa, people } from '../people/index.ts'
import { app2022 } from './app-2022.ts'
import { app2026 } from './app-2026.ts'
import { details } from './details.ts'
import { guest } from './guest.ts'
import { mobile, mobileAddress } from './mobile.ts'

const now = '2026-11-20T09:00:00Z'
const url = `https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/`

/** A page of somebody as one of their makes, changed by hand before it is read. */
type Change = (document: Document) => void
const nothing: Change = () => undefined
function look(html: string, change: Change = nothing, address = url) {
  const document = livePage(html.replaceAll('x-a', 'a'), address)
  change(document)
  return read(document, { url: address, now, lexicons: pageLexicons })
}
const reading = (html: string, change: Change = nothing, address = url) =>
  parse(Reading, look(html, change, address))

const in2026 = app2026(noa, { now, loaded: 'all' })
const in2022 = app2022(noa, { now })
const forGuests = guest(noa, { masked: false })
const onMobile = mobile(noa)
export const put = (document: Document, place: string, html: string) => {
  document.querySelector(place)?.insertAdjacentHTML('beforeend', html)
}

describe('7: the name by its role', () => {
  /** The name in a bare heading, as since the autumn of 2026: only the way to the contact information names the person. */
  const bare =
    (tag: string): Change =>
    (document) => {
      for (const link of document.querySelectorAll('main a'))
        if (link.querySelector('h2')) link.replaceWith(...link.childNodes)
      const old = document.querySelector('[componentkey$="Topcard"] h2')
      const heading = document.createElement(tag)
      if (tag === 'div') heading.setAttribute('role', 'heading')
      heading.append(...(old?.childNodes ?? []))
      old?.replaceWith(heading)
    }
  it.each(['h1', 'h2', 'div'])('a bare %s in the top card', (tag) => {
    expect(reading(in2026, bare(tag)).profile).toMatchObject({
      name: { value: noa.name, foundBy: 'app-2026' },
      headline: { value: noa.headline },
      degree: { value: noa.degree },
    })
  })
  it('also where the card bears no key', () => {
    const { profile } = reading(in2026, (document) => {
      bare('h1')(document)
      for (const card of document.querySelectorAll('[componentkey$="Topcard"]'))
        card.removeAttribute('componentkey')
    })
    expect(profile.name).toMatchObject({ value: noa.name, foundBy: 'app-2026' })
    expect(profile.headline?.value).toBe(noa.headline)
  })
  it('is nobody’s where the contact information is another’s', () => {
    expect(
      look(in2026, (document) => {
        bare('h1')(document)
        for (const link of document.querySelectorAll('a[href*="contact-info"]'))
          link.setAttribute('href', 'https://www.linkedin.com/in/somebody-else/overlay/contact-info/')
      }),
    ).toEqual({ unreadable: 'still-changing' })
  })
  it('cards without a name are a layout that is not known', () => {
    const result = look(in2026, (document) => {
      for (const heading of document.querySelectorAll('main h2')) heading.remove()
    })
    expect(parse(Unreadable, result)).toEqual({ unreadable: 'unknown-layout' })
  })
})

describe('8: windows and forms are no part of a profile', () => {
  const said = 'Stay up to date with Xaver in fifty words or more, agree and join'
  const layers = [
    `<dialog open><h2>Xaver</h2><p>${said}</p></dialog>`,
    `<div role="dialog"><h2>Xaver</h2><p>${said}</p></div>`,
    `<div role="alertdialog"><p>${said}</p></div>`,
    `<div aria-modal="true"><h1>Xaver</h1><p>${said}</p></div>`,
    `<form><label>Xaver</label><p>${said}</p><input name="session"></form>`,
    `<div class="contextual-sign-in-modal__screen"><h2>Xaver</h2><p>${said}</p></div>`,
  ]
  const everywhere =
    (layer: string): Change =>
    (document) => {
      for (const place of document.querySelectorAll(
        'main section, main li, main .description, main [data-testid="expandable-text-box"]',
      ))
        place.insertAdjacentHTML('afterbegin', layer)
      for (const place of document.querySelectorAll(
        'main section, main li, main .core-section-container__content, main [data-testid="expandable-text-box"]',
      ))
        place.insertAdjacentHTML('beforeend', layer)
    }
  it.each(layers)('%s', (layer) => {
    for (const [html, address] of [
      [in2026, url],
      [in2022, url],
      [forGuests, url],
      [onMobile, mobileAddress(noa)],
    ] as const) {
      const clean = reading(html, nothing, address)
      expect(reading(html, everywhere(layer), address).profile).toEqual(clean.profile)
    }
  })
  it('but a page may stand in a form, and behind a window', () => {
    const { profile } = reading(in2022, (document) => {
      document.body.className = 'modal-open'
      const form = document.createElement('form')
      form.append(...document.body.childNodes)
      document.body.append(form)
    })
    expect(profile.name?.value).toBe(noa.name)
    expect(profile.positions).toHaveLength(noa.roles.length)
  })
})

describe('9: what markup looks like is not what a page says', () => {
  it('white space in it breaks no line', () => {
    const { profile } = reading(in2022, (document) => {
      const about = document.querySelector('#about ~ div span[aria-hidden="true"]')
      if (about) about.textContent = 'I plan\n      harbours.\n\n   And ferries.'
    })
    expect(profile.about?.value).toBe('I plan harbours. And ferries.')
  })
  it('unless its style says so', () => {
    const { profile } = reading(in2022, (document) => {
      const about = document.querySelector('#about ~ div span[aria-hidden="true"]')
      about?.setAttribute('style', 'white-space: pre-line')
      if (about) about.textContent = 'I plan harbours.\nAnd ferries.'
    })
    expect(profile.about?.value).toBe('I plan harbours.\nAnd ferries.')
  })
  it('neighbours within a line are parted', () => {
    const { profile } = reading(forGuests, (document) => {
      const range = document.querySelector('li.experience-item .date-range')
      if (range) range.innerHTML = '<time>Jan 2020</time> - <time>Mar 2021</time><span>1 year 3 months</span>'
      const title = document.querySelector('.experience-item__title')
      if (title) title.innerHTML = '<b>Harbour</b><i>Master</i>'
    })
    expect(profile.positions[0]?.value).toMatchObject({
      title: 'Harbour Master',
      from: '2020-01',
      to: '2021-03',
    })
  })
  const makes = [
    ['2026', in2026, url],
    ['2022', in2022, url],
    ['guests', forGuests, url],
    ['mobile', onMobile, mobileAddress(noa)],
  ] as const
  /** The first role's company and dates in other words, wherever a make has them. */
  const first =
    (company: string, place: string, from: string, to: string): Change =>
    (document) => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4)
      const role = noa.roles[0]
      while (walker.nextNode()) {
        const node = walker.currentNode
        const words = node.nodeValue ?? ''
        if (words === role?.company || words.startsWith(`${role?.company} ·`)) node.nodeValue = company
        else if (words === role?.place) node.nodeValue = place
        else if (/^Oct 2021/u.test(words)) node.nodeValue = words.replace('Oct 2021', from)
        else node.nodeValue = words.replace(/(?<=- )Present/u, to)
      }
    }
  it.each(makes)('%s: a place and a company hold a letter', (_, html, address) => {
    for (const { value } of reading(html, first('·', '4,500', 'Oct 2021', 'Present'), address).profile
      .positions) {
      if (value.place !== undefined) expect(value.place).toMatch(/\p{L}/u)
      if (value.company !== undefined) expect(value.company).toMatch(/\p{L}/u)
    }
  })
  it.each(makes)('%s: a bare length of time is no company, in any language', (_, html, address) => {
    for (const length of [
      '4 yrs 2 mos',
      '3 Jahre 1 Monat',
      '2 ans 3 mois',
      '1 año',
      'שנתיים',
      '٣ سنوات',
      '11 mesi',
      '2 J. 1 Mon.',
      'Less than a year',
    ]) {
      const { profile } = reading(html, first(length, 'Oslo', 'Oct 2021', 'Present'), address)
      expect([length, profile.positions.map(({ value }) => value.company)]).not.toContainEqual([
        length,
        expect.arrayContaining([length]),
      ])
    }
    for (const company of ['3M', '99 Designs', '7 Eleven', 'Year Up', '20 Months Later'])
      expect(
        reading(html, first(company, 'Oslo', 'Oct 2021', 'Present'), address).profile.positions.some(
          ({ value }) => value.company === company,
        ),
      ).toBe(true)
  })
})

describe('10: whose page it is', () => {
  const kinds = Object.values(pageLanguages).flatMap(({ titles, headings }) => [
    titles[0] ?? '',
    headings.experience[0] ?? '',
    headings.activity[0] ?? '',
  ])
  it.each([...new Set(kinds)])('“%s | LinkedIn” names nobody', (kind) => {
    for (const title of [`${kind} | LinkedIn`, `(3) ${kind} | LinkedIn`]) {
      const { profile } = reading(in2022, (document) => {
        document.title = title
      })
      expect(profile.name?.value).toBe(noa.name)
      for (const page of [details(noa, 'experience')])
        expect(
          look(
            page,
            (document) => {
              document.title = title
            },
            `${url}details/experience/`,
          ),
        ).toHaveProperty('unreadable')
    }
  })
  it.each([
    ['details/experience/', details(noa, 'experience')],
    ['details/skills/', details(noa, 'skills')],
  ] as const)('%s without anything that says whose it is stays unread', (path, html) => {
    const address = url + path
    expect(reading(html, nothing, address).profile.name?.value).toBe(noa.name)
    for (const change of [
      (document: Document) => {
        for (const link of document.querySelectorAll('a[href*="/in/"]')) link.remove()
      },
      (document: Document) => {
        for (const link of document.querySelectorAll('a[href*="/in/"]'))
          link.setAttribute('href', '/in/somebody-else/overlay/contact-info/')
      },
      (document: Document) => {
        for (const link of document.querySelectorAll('a[href*="/in/"]'))
          link.setAttribute('href', '/in/ines-hartwig/')
      },
    ])
      expect(look(html, change, address)).toEqual({ unreadable: 'still-changing' })
  })
  it('a name may stand beside a bar, and be a word that heads a part elsewhere', () => {
    expect(people.length).toBeGreaterThan(1)
    const { profile } = reading(in2022, (document) => {
      document.title = `(2) ${noa.name} | Harbours | LinkedIn`
    })
    expect(profile.name?.value).toBe(noa.name)
  })
})

describe('11: entries and sections as they are', () => {
  const role = (at: number) => noa.roles[at]
  const titles = (made: Reading) => made.profile.positions.map(({ value }) => value.title)
  it('bold captions of attached media are no second title', () => {
    const { profile } = reading(in2022, (document) => {
      const entity = document.querySelectorAll(
        '#experience ~ ul > li [data-view-name="profile-component-entity"]',
      )
      for (const one of entity)
        if (!one.querySelector('[data-view-name]'))
          one.insertAdjacentHTML(
            'beforeend',
            '<div class="pvs-entity__sub-components"><ul><li><a href="/in/x/overlay/1/single-media-viewer"><div class="t-bold"><span aria-hidden="true">Our harbour in 2030</span><span class="visually-hidden">Our harbour in 2030</span></div></a></li></ul></div>',
          )
    })
    expect(profile.positions.map(({ value }) => value)).toEqual(noa.roles)
  })
  it.each([
    ['2026', in2026, url, '[componentkey*="ExperienceTopLevel"]'],
    ['2022', in2022, url, '#experience'],
    ['guests', forGuests, url, '[data-section="experience"]'],
    ['mobile', onMobile, mobileAddress(noa), 'main section:has(li h3)'],
  ] as const)(
    '%s: several sections of one name are one list, and a copy adds nothing',
    (_, html, address, mark) => {
      const before = reading(html, nothing, address)
      const split = reading(
        html,
        (document) => {
          const found = document.querySelector(mark)
          const section = found?.closest('section') ?? found?.querySelector('section')
          const twin = section?.cloneNode(true) as Element
          section?.after(twin)
          const item = (part: Element | null | undefined) =>
            [...(part?.querySelectorAll('li, [componentkey^="entity-collection-item"]') ?? [])].filter(
              (one) => !one.parentElement?.closest('li, [componentkey^="entity-collection-item"]'),
            )
          item(section).at(-1)?.remove()
          item(twin)[0]?.remove()
        },
        address,
      )
      expect(titles(split)).toEqual(titles(before))
    },
  )
  it('a role’s own company comes before the group’s, a kind of employment does not, and the group’s place holds for all', () => {
    const { profile } = reading(in2022, (document) => {
      const group = document.querySelector('#experience ~ ul > li [data-view-name]')
      const head = group?.querySelector(':scope > span.t-14')
      head?.insertAdjacentHTML(
        'afterend',
        '<span class="t-14 t-normal t-black--light"><span aria-hidden="true">Bergen</span><span class="visually-hidden">Bergen</span></span>',
      )
      const roles = group?.querySelectorAll('[data-view-name]') ?? []
      const under = (text: string) =>
        `<span class="t-14 t-normal"><span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span></span>`
      roles[0]?.querySelector('.t-bold')?.insertAdjacentHTML('afterend', under('Full-time'))
      roles[1]?.querySelector('.t-bold')?.insertAdjacentHTML('afterend', under('Fjordline Labs · Part-time'))
    })
    expect(profile.positions.slice(0, 2).map(({ value: { company, place } }) => [company, place])).toEqual([
      [role(0)?.company, role(0)?.place],
      ['Fjordline Labs', 'Bergen'],
    ])
  })
  it('a panel of tabs that is not shown is content', () => {
    const author = (name: string) =>
      `<li><div data-view-name="profile-component-entity"><a href="/in/${name}/"><div class="t-bold"><span aria-hidden="true">${name}</span></div></a></div></li>`
    const { profile } = reading(in2022, (document) => {
      const section = document.querySelector('#recommendations')?.closest('section')
      if (section)
        section.innerHTML = `<div id="recommendations"></div><h2><span aria-hidden="true">Recommendations</span></h2><div role="tabpanel" class="artdeco-tabpanel"><ul>${author('a')}${author('b')}</ul></div><div role="tabpanel" class="artdeco-tabpanel" hidden><ul>${author('c')}</ul></div>`
    })
    expect(profile.recommendationsReceived?.value).toBe(2)
    expect(profile.recommendationsGiven?.value).toBe(1)
  })
  it('certificates for guests bear both their dates', () => {
    const { profile } = reading(forGuests, (document) => {
      put(
        document,
        'main',
        '<section data-section="certifications"><h2>Licenses &amp; Certifications</h2><ul><li class="profile-section-card"><h3>Harbour Safety</h3><h4>Port School</h4><div class="certifications__date-range"><span>Issued <time>Oct 2019</time></span><span>Expires <time>Oct 2023</time></span></div></li></ul></section>',
      )
    })
    expect(profile.certificates.map(({ value }) => value)).toEqual([
      { certificate: 'Harbour Safety', issuer: 'Port School', from: '2019-10', to: '2023-10' },
    ])
  })
  it('the mobile site has headline, place and accomplishments', () => {
    const { profile } = reading(
      onMobile,
      (document) => {
        document
          .querySelector('main > section')
          ?.insertAdjacentHTML('beforeend', '<div>Gothenburg, Sweden</div><div>500+ connections</div>')
        put(
          document,
          'main',
          '<section><h2>Accomplishments</h2><div><h3>Languages</h3><ul><li><div>Swedish</div><div>Native or bilingual proficiency</div></li></ul></div><div><h3>Certifications</h3><ul><li><div>Harbour Safety</div><div>Port School</div></li></ul></div></section>',
        )
      },
      mobileAddress(noa),
    )
    expect(profile.headline?.value).toBe(noa.headline)
    expect(profile.place?.value).toBe('Gothenburg, Sweden')
    expect(profile.languages.map(({ value }) => value.language)).toEqual(['Swedish'])
    expect(profile.certificates.map(({ value }) => value)).toEqual([
      { certificate: 'Harbour Safety', issuer: 'Port School' },
    ])
  })
  it('what stands in a section and is not understood is not missing', () => {
    const { absent } = reading(in2022, (document) => {
      for (const caption of document.querySelectorAll('.feed-mini-update-contextual-description__text'))
        caption.textContent = 'Noa Bergström did something • 3d'
    })
    expect(absent.posts).toBe('unknown')
    const guests = reading(forGuests, (document) => {
      put(
        document,
        'main',
        '<section data-section="projects"><h2>Projects</h2><p>Some words about a harbour</p></section>',
      )
    })
    expect(guests.absent.projects).toBe('unknown')
    expect(guests.absent.publications).toBe('not-on-page')
  })
})

describe('what else real pages hold', () => {
  /** Lines in the entries of a group of 2022, under the title of each role. */
  const underRoles =
    (...lines: readonly string[]): Change =>
    (document) => {
      const roles = document.querySelectorAll('#experience ~ ul > li [data-view-name] [data-view-name]')
      for (const [at, line] of lines.entries())
        roles[at]
          ?.querySelector('.t-bold')
          ?.insertAdjacentHTML(
            'afterend',
            `<span class="t-14 t-normal"><span aria-hidden="true">${line}</span></span>`,
          )
    }
  it.each(['Minijob', 'Werkstudent', 'Contract Full-time', 'מילואים'])(
    'a kind of employment that is not known (%s) is no company',
    (kind) => {
      const { profile } = reading(in2022, underRoles(kind, kind))
      expect(profile.positions.slice(0, 2).map(({ value }) => value.company)).toEqual([
        'Fjordline',
        'Fjordline',
      ])
    },
  )
  it('a group’s length of time is no place, in grey either', () => {
    const { profile } = reading(in2022, (document) => {
      const head = document.querySelector('#experience ~ ul > li [data-view-name] > span.t-14')
      head?.classList.add('t-black--light')
    })
    expect(profile.positions.map(({ value }) => value.place)).toEqual(noa.roles.map(({ place }) => place))
    expect(profile.positions.map(({ value }) => value.company)).toEqual(
      noa.roles.map(({ company }) => company),
    )
  })
  it.each(['Ada Lovell 🚢', 'دانا حداد', 'רותם (רותי) אלמוג', 'Ng Wei-Ling 吳慧玲', 'Dr. Ada Lovell, PhD'])(
    '%s keeps the name, with a badge and pronouns beside it',
    (name) => {
      for (const [html, heading] of [
        [in2026, '[componentkey$="Topcard"] h2'],
        [in2022, 'main h1'],
      ] as const) {
        const { profile } = reading(html, (document) => {
          const element = document.querySelector(heading)
          if (element) element.textContent = name
          document.title = `(3) ${name} | LinkedIn`
          element
            ?.closest('a')
            ?.insertAdjacentHTML(
              'afterend',
              '<p>She/Her</p><button>Verified</button><span hidden>Premium</span>',
            )
        })
        expect(profile.name?.value).toBe(name.replace(', PhD', ''))
        expect(profile.headline?.value).toBe(noa.headline)
      }
    },
  )
  it('an article that is called like a part of a profile heads none', () => {
    const { profile } = reading(forGuests, (document) => {
      put(
        document,
        'main',
        '<section data-section="articles"><h2>Articles</h2><ul><li><h3 class="base-main-card__title">Experience</h3><p>Jan 2019 - Mar 2020</p></li><li><h3 class="base-main-card__title">Education</h3></li></ul></section>',
      )
    })
    expect(profile.positions.map(({ value }) => value)).toEqual(noa.roles)
    expect(profile.studies.map(({ value }) => value)).toEqual(noa.studies)
  })
  it('neighbours are parted also where a comment stands between them', () => {
    const { profile } = reading(forGuests, (document) => {
      const title = document.querySelector('.experience-item__title')
      if (title) title.innerHTML = '<b>Harbour</b><!----><i>Master</i>'
    })
    expect(profile.positions[0]?.value.title).toBe('Harbour Master')
  })
})

describe('12: entries by their shape', () => {
  const without =
    (attribute: string): Change =>
    (document) => {
      for (const element of document.querySelectorAll(`body [${attribute}]`))
        element.removeAttribute(attribute)
    }
  const companies = ({ profile }: Reading) =>
    profile.positions.map(({ value: { title, company, from } }) => [title, company, from])
  it.each([
    ['2022', in2022, url, 'class'],
    ['guests', forGuests, url, 'class'],
    ['2026', in2026, url, 'componentkey'],
    ['2026', in2026, url, 'data-testid'],
    ['mobile', onMobile, mobileAddress(noa), 'class'],
  ] as const)('%s without any %4$s: every role keeps its own company', (_, html, address, attribute) => {
    const right = companies(reading(html, nothing, address))
    expect(right).toHaveLength(noa.roles.length)
    expect(companies(reading(html, without(attribute), address))).toEqual(right)
  })
})
