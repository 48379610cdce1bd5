import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLanguages, pageWords } from '../../src/languages/pages.ts'
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
  return parse(Reading, read(document, { url: address, now, words: pageWords }))
}
const sectionOf = (document: Document, heading: string) =>
  [...document.querySelectorAll('main h2')]
    .find((one) => one.textContent?.startsWith(heading))
    ?.closest('section')
const fragment = (document: Document, html: string) => document.createRange().createContextualFragment(html)

describe.each(makes)('beside a profile of %s', (make, html, address) => {
  const clean = reading(html, address).profile

  it.each(Object.entries(neighbours))('“%s” adds nothing, wherever it stands', (heading, entries) => {
    for (const rank of [2, 3])
      for (const place of ['first', 'last'] as const) {
        const { profile } = reading(html, address, (document) => {
          const sections = [...document.querySelectorAll('main section')]
          const beside = place === 'first' ? sections[0] : sections.at(-1)
          beside?.after(fragment(document, part(make, heading, entries, rank)))
        })
        expect([heading, rank, place, profile]).toEqual([heading, rank, place, clean])
      }
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

  it('badges, pronouns and counts beside the name are none of its facts', () => {
    for (const badge of [
      '<span class="badge" aria-label="Premium member"><svg></svg></span>',
      '<button aria-label="Verified"><svg></svg></button>',
      '<p>(she/her)</p>',
      '<p>They/Them</p>',
      '<p>Sie/Ihr</p>',
      '<p>היא/שלה</p>',
    ]) {
      const { profile } = reading(html, address, (document) => {
        const heading = document.querySelector('main h1, main [componentkey$="Topcard"] h2')
        ;(heading?.closest('a') ?? heading)?.after(fragment(document, badge))
      })
      expect([badge, profile]).toEqual([badge, clean])
    }
  })

  it('a role that lasts says so in every language', () => {
    for (const [lang, words] of Object.entries(pageLanguages)) {
      const [, to = ''] = [lang, words.present[0]]
      const { profile } = reading(html, address, (document) => {
        const walker = document.createTreeWalker(document.body, 4)
        while (walker.nextNode())
          walker.currentNode.nodeValue = (walker.currentNode.nodeValue ?? '').replace('Present', to)
      })
      expect([lang, profile.positions.map(({ value }) => value.to)]).toEqual([
        lang,
        clean.positions.map(({ value }) => value.to),
      ])
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
