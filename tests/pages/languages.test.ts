import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLanguages, pageLexicons } from '../../src/languages/pages.ts'
import { Reading } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import { fold } from '../../src/text/fold.ts'
import { people } from '../people/index.ts'
import { respond } from './site.ts'

const now = '2026-11-20T09:00:00Z'
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** How the site joins month and year where it puts a word between. */
const between: Readonly<Record<string, string>> = { pt: ' de ' }
/** The second degree as a viewer in this language is shown it. */
const second: Readonly<Record<string, string>> = {
  de: '2.',
  fr: '2e',
  es: '2º',
  pt: '2º',
  it: '2°',
  nl: '2e',
  he: 'דרגה 2',
  ar: 'الدرجة 2',
}

/** A page of the English interface in another: headings, dates, “Present”, degree and followers; the person’s own words stay. */
function translated(html: string, code: keyof typeof pageLanguages): string {
  const lexicon = pageLanguages[code]
  const month = new Intl.DateTimeFormat(code, { month: 'short', timeZone: 'UTC', numberingSystem: 'latn' })
  const headings = Object.entries(pageLanguages.en.headings)
  return html
    .replace('lang="en"', `lang="${code}"`)
    .replace(
      /(>|[-–] )([A-Z][a-z]{2}) (\d{4})(?= [-–·]|<)/gu,
      (whole, before: string, name: string, year: string) =>
        months.includes(name)
          ? `${before}${month.format(Date.UTC(2024, months.indexOf(name), 15))}${between[code] ?? ' '}${year}`
          : whole,
    )
    .replace(/ - Present/gu, ` - ${lexicon.present[0]}`)
    .replace(/· 2nd/gu, `· ${second[code] ?? '2nd'}`)
    .replace('1,204 followers', `1.204 ${lexicon.followers[0]}`)
    .replace(/<h2>([^<]+)<\/h2>/gu, (whole, title: string) => {
      const id = headings.find(([, english]) => english.includes(fold(title)))?.[0]
      return id ? `<h2>${lexicon.headings[id as keyof typeof lexicon.headings][0]}</h2>` : whole
    })
}

const readingIn = (slug: string, code: keyof typeof pageLanguages) => {
  const url = `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`
  const html = (respond(url, now) ?? '').replaceAll('x-a', 'a')
  return parse(
    Reading,
    read(livePage(code === 'en' ? html : translated(html, code), url), { url, now, lexicons: pageLexicons }),
  )
}
const facts = ({ profile }: Reading) => ({
  name: profile.name?.value,
  headline: profile.headline?.value,
  place: profile.place?.value,
  about: profile.about?.value,
  degree: profile.degree?.value,
  followers: profile.followers?.value,
  positions: profile.positions.map(({ value }) => value),
  studies: profile.studies.map(({ value }) => value),
  volunteering: profile.volunteering.map(({ value }) => value),
  skills: profile.skills.map(({ value }) => value),
  posts: profile.posts.map(({ value }) => value.text),
})

const codes = Object.keys(pageLanguages) as (keyof typeof pageLanguages)[]
it('leaves no English date or heading in a page that was translated', () => {
  const html = respond('https://www.linkedin.com/in/noa-bergström/', now) ?? ''
  expect(html).toMatch(/Mar 2018 - Sep 2021/u)
  for (const code of codes.filter((one) => one !== 'en'))
    expect(translated(html, code)).not.toMatch(/Mar 2018|- Present|<h2>(?:Experience|Education|Skills)</u)
})

describe.each(codes)('a viewer whose interface is in %s', (code) => {
  it('is told the same of everybody', () => {
    for (const { slug } of people) {
      const inEnglish = facts(readingIn(slug, 'en'))
      expect(facts(readingIn(slug, code))).toEqual(inEnglish)
      expect(inEnglish.followers).toBe(1_204)
    }
  })
})
