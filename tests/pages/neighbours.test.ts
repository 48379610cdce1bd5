import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLanguages, pageLexicons } from '../../src/languages/pages.ts'
import { Reading } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import { noa } from '../people/index.ts'
import { app2022 } from './app-2022.ts'
import { app2026 } from './app-2026.ts'
import { details } from './details.ts'
import { guest } from './guest.ts'
import { mobile, mobileAddress } from './mobile.ts'
import { entry, type Make, neighbours, part } from './neighbours.ts'

const now = '2026-11-20T09:00:00Z'
const url = `https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/`
const makes = [
  ['2026', app2026(noa, { now, loaded: 'all' }), url],
  ['2022', app2022(noa, { now }), url],
  ['guest', guest(noa, { masked: false }), url],
  ['mobile', mobile(noa), mobileAddress(noa)],
] as const satisfies readonly (readonly [Make, string, string])[]

type Change = (document: Document) => void
function reading(html: string, address: string, change?: Change): Reading {
  const document = livePage(html.replaceAll('x-a', 'a'), address)
  change?.(document)
  return parse(Reading, read(document, { url: address, now, lexicons: pageLexicons }))
}
const sectionOf = (document: Document, heading: string) =>
  [...document.querySelectorAll('main h2')]
    .find((one) => one.textContent?.startsWith(heading))
    ?.closest('section')
const fragment = (document: Document, html: string) => document.createRange().createContextualFragment(html)

/** Each of many on one make, in turn: what tells them is the same for all makes, and every reading takes its time. */
const inTurn = <T>(many: readonly T[]) =>
  many.map((one, at) => [one, makes[at % makes.length] ?? makes[0]] as const)

describe.each(makes)('beside a profile of %s', (make, html, address) => {
  const clean = reading(html, address).profile

  it.each([2, 3])('what the site shows under headings of rank %i adds nothing', (rank) => {
    const { profile } = reading(html, address, (document) => {
      const sections = [...document.querySelectorAll('main section')]
      for (const [at, [heading, entries]] of Object.entries(neighbours).entries())
        sections
          .at(at % 2 === rank % 2 ? 0 : -1)
          ?.after(fragment(document, part(make, heading, entries, rank)))
    })
    expect(profile).toEqual(clean)
  })

  it('a promoted card among the roles is none of them', () => {
    for (const within of ['Experience', 'Education']) {
      const { profile } = reading(html, address, (document) => {
        const inside = entry[make]({ title: 'Promoted', under: 'Quayside Recruiters', more: 'Follow' })
        sectionOf(document, within)?.append(
          fragment(document, `<aside><h3>Promoted</h3><ul>${inside}</ul></aside>`),
        )
      })
      expect([within, profile]).toEqual([within, clean])
    }
  })

  it('a school without dates has none, and a role without a company neither', () => {
    const { profile } = reading(html, address, (document) => {
      const into = (heading: string) => {
        const section = sectionOf(document, heading)
        return make === '2026' ? section : section?.querySelector('ul')
      }
      into('Education')?.prepend(fragment(document, entry[make]({ title: 'Ostbury School of Sails' })))
    })
    expect(profile.studies.map(({ value }) => value)).toEqual([
      { school: 'Ostbury School of Sails' },
      ...noa.studies,
    ])
  })
})

describe('beside the name', () => {
  it.each(
    inTurn([
      '<span class="badge" aria-label="Premium member"><svg></svg></span>',
      '<p>(she/her)</p>',
      '<button aria-label="Verified"><svg></svg></button>',
      '<p>They/Them</p>',
      '<p>Sie/Ihr</p>',
      '<button aria-label="Verified"><svg></svg></button><p>(elle)</p>',
      '<p>היא/שלה</p>',
    ]),
  )('%s is none of the facts', (badge, [, html, address]) => {
    const { profile } = reading(html, address, (document) => {
      const heading = document.querySelector('main h1, main [componentkey$="Topcard"] h2')
      ;(heading?.closest('a') ?? heading)?.after(fragment(document, badge))
    })
    expect(profile).toEqual(reading(html, address).profile)
  })
})

describe('a role that lasts', () => {
  const languages = Object.entries(pageLanguages).map(
    ([lang, { present }]) => [lang, present[0] ?? ''] as const,
  )
  it.each(inTurn(languages))('says so in %s', ([, to], [, html, address]) => {
    const { profile } = reading(html, address, (document) => {
      const walker = document.createTreeWalker(document.body, 4)
      while (walker.nextNode())
        walker.currentNode.nodeValue = (walker.currentNode.nodeValue ?? '').replace('Present', to)
    })
    expect(profile.positions.map(({ value }) => value.to)).toEqual(noa.roles.map((role) => role.to))
  })
})

describe('skills with what stands under them', () => {
  const below = [
    ['12 endorsements'],
    ['Endorsed by 3 colleagues at Fjordline', 'Endorsed by Oona Lindqvist who is highly skilled at this'],
    ['Harbour Master at Fjordline', 'Passed LinkedIn Skill Assessment', '4 experiences across Fjordline'],
  ]
  it.each(below)('%s', (...lines) => {
    for (const [make, html, address] of [...makes].filter(([one]) => one !== 'guest')) {
      const clean = reading(html, address)
      const { profile } = reading(html, address, (document) => {
        const section = sectionOf(document, 'Skills')
        for (const one of section?.querySelectorAll('li, [componentkey*="profile.skill("]') ?? [])
          (one.querySelector('[data-view-name]') ?? one).append(
            fragment(
              document,
              `<ul><li>${lines.map((line) => (make === '2026' ? `<p>${line}</p>` : `<div><span aria-hidden="true">${line}</span></div>`)).join('')}</li></ul>`,
            ),
          )
        section?.append(
          fragment(document, `<a href="${url}details/skills/"><span>Show all 23 skills</span></a>`),
        )
      })
      expect([make, profile.skills]).toEqual([make, clean.profile.skills])
    }
  })
  it('on the page of all of them', () => {
    const address = `${url}details/skills/`
    const clean = reading(details(noa, 'skills'), address)
    const { profile } = reading(details(noa, 'skills'), address, (document) => {
      for (const one of document.querySelectorAll('main [data-view-name]'))
        one.append(
          fragment(document, '<ul><li><div><span aria-hidden="true">12 endorsements</span></div></li></ul>'),
        )
    })
    expect(profile).toEqual(clean.profile)
  })
})

describe('counts beside a name', () => {
  const said = [
    ['1,204 followers', 1204],
    ['16.862 followers', 16862],
    ['1 204 followers', 1204],
    ['2 followers', 2],
    ['1.2K followers', undefined],
    ['12K+ followers', undefined],
    ['500+ connections', undefined],
    ['372 connections', undefined],
    ['1,204 followers · 500+ connections', undefined],
    ['Follow for followers of 3 ports', undefined],
  ] as const
  it.each(said.map((one, at) => [...one, makes[at % 3] ?? makes[0]] as const))(
    '“%s” tells %s followers',
    (line, count, [make, html, address]) => {
      const { profile } = reading(html, address, (document) => {
        for (const old of document.querySelectorAll('main p, main span'))
          if (old.childElementCount === 0 && /followers|connections/u.test(old.textContent ?? ''))
            old.remove()
        const place = {
          2026: '[componentkey$="Topcard"] section > div',
          2022: '[data-member-id] > div',
          guest: '.profile-info-subheader',
        }[make as '2026']
        const tag = make === 'guest' ? 'span' : 'p'
        document.querySelector(place)?.append(fragment(document, `<${tag}>${line}</${tag}>`))
      })
      expect([make, profile.followers?.value]).toEqual([make, count])
      expect(profile.place?.value).toBe(noa.place)
    },
  )
})

describe('posts', () => {
  it('in a group are the person’s own, of others shown to them never', () => {
    const { profile } = reading(makes[0][1], url, (document) => {
      const own = document.querySelector('[data-testid="carousel-child-container"]')
      for (const [name, address] of [
        ['Oona Lindqvist', '/in/oona-lindqvist/'],
        ['Norrvik Transit', '/company/norrvik/'],
      ]) {
        const other = own?.cloneNode(true) as Element
        const actor = other.querySelector('a[href*="/in/"]')
        actor?.setAttribute('href', address ?? '')
        if (actor) actor.textContent = name ?? ''
        own?.after(other)
      }
    })
    expect(profile.posts.map(({ value }) => value.text)).toEqual(
      noa.activity.flatMap(({ own, text }) => (own ? [text] : [])),
    )
  })
})

describe('a page written from right to left', () => {
  it.each(makes)('of %s is read as it is from left to right', (_, html, address) => {
    const clean = reading(html, address)
    const { profile } = reading(html, address, (document) => {
      document.documentElement.dir = 'rtl'
      const walker = document.createTreeWalker(document.body, 4)
      while (walker.nextNode()) {
        const words = walker.currentNode.nodeValue ?? ''
        if (words.trim() !== '') walker.currentNode.nodeValue = `\u200f${words}\u200f`
      }
    })
    expect(profile.positions.map(({ value }) => value)).toEqual(
      clean.profile.positions.map(({ value }) => value),
    )
    expect(profile.name?.value).toBe(noa.name)
    expect(profile.studies.map(({ value }) => value)).toEqual(clean.profile.studies.map(({ value }) => value))
  })
})

describe('somebody who works for themselves', () => {
  it.each(makes)('on a page of %s has no company but the one that is said', (make, html, address) => {
    const { profile } = reading(html, address, (document) => {
      const section = sectionOf(document, 'Experience')
      const list = make === '2026' ? section : section?.querySelector('ul')
      const alone = entry[make]({ title: 'Illustrator', dates: 'Jan 2023 - Present' })
      list?.append(
        fragment(
          document,
          make === 'guest' ? alone.replace('profile-section-card', '$& experience-item') : alone,
        ),
      )
    })
    const own = profile.positions.find(({ value }) => value.title === 'Illustrator')
    if (make !== 'guest') expect(own?.value).toEqual({ title: 'Illustrator', from: '2023-01', to: 'now' })
    expect(own?.value.company).toBeUndefined()
    expect(
      profile.positions.filter(({ value }) => value.title !== 'Illustrator').map(({ value }) => value),
    ).toEqual(reading(html, address).profile.positions.map(({ value }) => value))
  })
})

describe('a time without work', () => {
  const titles = Object.values(pageLanguages).flatMap(({ careerBreak }) => careerBreak)
  it.each(inTurn(titles))('“%s” is no company', (said, [make, html, address]) => {
    const { profile } = reading(
      html.replaceAll(
        'Kelp &amp; Tide',
        said.replace(/^./u, (one) => one.toUpperCase()),
      ),
      address,
    )
    const own = profile.positions.find(({ value }) => value.title === 'Data Engineer')
    expect([make, own?.value.from, own?.value.company]).toEqual([make, '2013-08', undefined])
  })
})

describe('below the facts of a role of 2026', () => {
  const [[, html]] = makes
  const text = /<p><span data-testid="expandable-text-box">Built the[\s\S]*?<\/span><\/p>/u
  const skills = 'Strategic Planning, Team Leadership, Cross-functional Team Leadership and +12 skills'
  it.each([
    `<div><p>${skills}</p></div>`,
    `<div><p><strong>${skills.replace(' and +12 skills', '.')}</strong></p></div>`,
    `<div><x-a href="https://www.linkedin.com/in/x/overlay/skills/"><p>${skills}</p></x-a></div>`,
    '<div><x-a href="https://slides.example/"><p>How we forecast the freight of a whole coast, in ten slides.</p></x-a></div>',
  ])('%s is no text of theirs', (line) => {
    const { profile } = reading(html.replace(text, line), url)
    expect(profile.positions.at(-1)?.value).toEqual({
      title: 'Data Engineer',
      company: 'Kelp & Tide',
      from: '2013-08',
      to: '2018-02',
      place: 'Oslo',
    })
  })
  it('what the site offers the viewer on their own page is no headline', () => {
    const own = app2026(noa, { now, loaded: 'all', own: true })
    const offered = own.replace(
      `<p>${noa.headline}</p>`,
      `<x-a href="https://www.linkedin.com/verify/"><p>Add verification badge</p></x-a>$&`,
    )
    expect(offered).not.toBe(own)
    expect(reading(offered, url).profile.headline?.value).toBe(noa.headline)
  })
})
