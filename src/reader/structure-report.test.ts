import { describe, expect, it } from 'vitest'
import { respond } from '../../tests/pages/site.ts'
import { people } from '../../tests/people/index.ts'
import { sharedPages } from '../../tests/shared-pages.ts'
import { livePage } from '../command-line/live-page.ts'
import { fold } from '../text/fold.ts'
import { structureReport } from './structure-report.ts'

const planted = {
  name: 'Zebulonia Quartermain',
  slug: 'zebulonia-quartermain-88x',
  member: 'ACoAAZebulonia0000000000000000000000000',
  company: 'Quartermain & Daughters',
  sentence: 'Nobody but me would ever write this very sentence.',
}
const secrets = ['zebulonia', 'quartermain', 'daughters', 'nobody', 'sentence', '88x']

/** Puts the planted words into every attribute and every text of a page, alone and inside what is there. */
function plant(document: Document): void {
  const words = Object.values(planted)
  let turn = 0
  const next = () => words[turn++ % words.length] ?? ''
  for (const element of document.querySelectorAll('body *')) {
    for (const { name, value } of [...element.attributes])
      element.setAttribute(name, turn % 2 ? `${value}${next()}` : `${next()}${value}`)
    element.setAttribute(`data-${planted.slug}`, next())
    element.setAttribute('title', encodeURIComponent(next()))
    for (const node of element.childNodes)
      if (node.nodeType === 3) node.nodeValue = `${next()} ${node.nodeValue}`
    element.append(document.createElement(`x-${planted.slug}`))
  }
}

describe('the structure of a page', () => {
  const designs = ['', '?design=app-2022', '?design=guest']
  it.each(designs)('carries no name, slug, id, company or sentence %s', (design) => {
    for (const person of people.slice(0, 3)) {
      const url = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/${design}`
      const document = livePage((respond(url, '2026-11-20T09:00:00Z') ?? '').replaceAll('x-a', 'a'), url)
      plant(document)
      const report = fold(structureReport(document))
      for (const secret of secrets) expect(report).not.toContain(secret)
    }
  })
  it('carries none of a page’s own words', () => {
    for (const person of people) {
      const url = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`
      const document = livePage((respond(url, '2026-11-20T09:00:00Z') ?? '').replaceAll('x-a', 'a'), url)
      const report = fold(structureReport(document))
      for (const words of [
        person.name,
        person.headline,
        person.place,
        ...person.roles.map(({ company }) => company),
      ])
        for (const word of fold(words)
          .split(/[^\p{L}]+/u)
          .filter((one) => one.length >= 5))
          expect([word, report.includes(word)]).toEqual([word, false])
    }
  })
  it.skipIf(sharedPages.length === 0)('carries none of the words of the pages beside the checkout', () => {
    for (const { html, truth } of sharedPages.filter((one) => one.truth.isProfile)) {
      const report = fold(structureReport(livePage(html, truth.url)))
      const words = [
        truth.name,
        truth.headline,
        ...truth.experience.flatMap(({ title, company }) => [title, company]),
      ]
      for (const word of fold(words.join(' '))
        .split(/[^\p{L}]+/u)
        .filter((one) => one.length >= 7))
        expect([word, report.includes(word)]).toEqual([word, false])
    }
  })
  it('tells how the page is built, and which of the reader’s own marks it bears', () => {
    const url = `https://www.linkedin.com/in/${encodeURIComponent(people[0]?.slug ?? '')}/`
    const report = structureReport(
      livePage((respond(url, '2026-11-20T09:00:00Z') ?? '').replaceAll('x-a', 'a'), url),
    )
    expect(report).toContain('com.linkedin.sdui.profile.card.‹≤100›Topcard')
    expect(report).toContain('data-testid=expandable-text-box')
    expect(report.length).toBeLessThan(60_000)
  })
  it('stays short on a page without end', () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `<p class="c${at}" id="${at}"><b>${at}</b></p>`,
    ).join('')
    expect(structureReport(livePage(`<main>${rows}</main>`, 'https://example.org/')).length).toBeLessThan(
      60_000,
    )
  })
})
