import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageLexicons } from '../languages/pages.ts'
import { momentOfId, spanIn } from './dates.ts'
import { givenName } from './names.ts'
import { personKey } from './person-key.ts'

describe('whose page an address names', () => {
  it.each([
    ['https://www.linkedin.com/in/Noa-Bergstr%C3%B6m/', { site: 'linkedin', handle: 'noa-bergström' }],
    ['https://il.linkedin.com/in/noa?trk=x', { site: 'linkedin', handle: 'noa' }],
    ['https://linkedin.com/in/noa/details/experience/', { site: 'linkedin', handle: 'noa' }],
    ['http://localhost:5180/in/noa/', { site: 'sample', handle: 'noa' }],
  ])('%s', (address, person) => expect(personKey(address)).toEqual(person))
  it('never takes a look-alike for LinkedIn', () => {
    for (const host of ['linkedin.com.example.org', 'notlinkedin.com', 'www-linkedin.com', 'linkedin.co'])
      expect(personKey(`https://${host}/in/noa/`)?.site).toBe(host)
    expect(personKey('http://www.linkedin.com/in/noa/')?.site).not.toBe('linkedin')
  })
  it('is nobody where no profile stands', () => {
    for (const address of [
      'https://www.linkedin.com/feed/',
      'about:blank',
      'no address',
      'https://www.linkedin.com/in/',
    ])
      expect(personKey(address)).toBeNull()
  })
})

describe('spans of time', () => {
  it.each([
    ['Aug 2020 - Present · 5 yrs 8 mos', { from: '2020-08', to: 'now' }],
    ['2015 – 2019', { from: '2015', to: '2019' }],
    ['May 2016 · 1 mo', { from: '2016-05' }],
    ['Sept 2019 - Oct 2020', { from: '2019-09', to: '2020-10' }],
    ['März 2021–Heute · 4 Jahre 10 Monate', { from: '2021-03', to: 'now' }],
    ['janv. 2020 - aujourd’hui', { from: '2020-01', to: 'now' }],
    ['abr de 2023 - o momento', { from: '2023-04', to: 'now' }],
    ['ינו׳ 2020 - הווה', { from: '2020-01', to: 'now' }],
    ['يناير 2023 - الحالي', { from: '2023-01', to: 'now' }],
    ['يناير ٢٠٢٣ - أغسطس ٢٠٢٤ · سنة واحدة', { from: '2023-01', to: '2024-08' }],
    ['ספט׳ 2019 - דצמ׳ 2020 · שנה 1 4 חודשים', { from: '2019-09', to: '2020-12' }],
    ['févr. 2019 - août 2020 · 1 an 7 mois', { from: '2019-02', to: '2020-08' }],
    ['set. de 2019 - fev. de 2021', { from: '2019-09', to: '2021-02' }],
    ['ene. 2020 - actualidad · 4 años', { from: '2020-01', to: 'now' }],
    ['mag 2019 - giu 2020 · 1 anno 2 mesi', { from: '2019-05', to: '2020-06' }],
    ['mrt. 2019 - heden · 5 jaar', { from: '2019-03', to: 'now' }],
    ['January 2020 - Present (4 years 3 months)', { from: '2020-01', to: 'now' }],
    ['Jan 2020 - Present 4 years 3 months', { from: '2020-01', to: 'now' }],
    ['(2015 - 2019)', { from: '2015', to: '2019' }],
    ['2015-2019', { from: '2015', to: '2019' }],
    ['Mar 3, 2021', { from: '2021-03' }],
    ['٢٠١٥ - ٢٠١٩', { from: '2015', to: '2019' }],
  ])('%s', (text, span) => expect(spanIn(text, pageLexicons)).toEqual(span))
  it('takes nothing else for a span', () => {
    for (const text of [
      '4 yrs 10 mos',
      'Studio 2019 - 2020',
      'Full-time · 3 yrs',
      'Founded in 2019',
      '2019 - 2012',
      'Present',
      '',
      '12345',
    ])
      expect(spanIn(text, pageLexicons)).toBeNull()
  })
  it('never throws, and gives only years and months', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const span = spanIn(text, pageLexicons)
        if (span) expect(span.from).toMatch(/^\d{4}(-\d{2})?$/u)
      }),
    )
  })
  it('reads the moment in an id of a post', () => {
    expect(momentOfId('7392000000000000000')?.slice(0, 7)).toBe('2025-11')
    expect(momentOfId('12')).toBeNull()
  })
})

describe('a name', () => {
  it('stays within its length, however it is put together', () => {
    expect(givenName(`Noa Bergström,${'x,'.repeat(292)}y`).length).toBeLessThanOrEqual(600)
  })
})
