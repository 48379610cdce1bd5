import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { Reading } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import { noa, people } from '../people/index.ts'
import { respond } from './site.ts'

const now = '2026-11-20T09:00:00Z'
const readAt = (path: string) => {
  const url = `https://www.linkedin.com${path}`
  return read(livePage((respond(url, now) ?? '').replaceAll('x-a', 'a'), url), {
    url,
    now,
    lexicons: pageLexicons,
  })
}
const readingAt = (path: string) => parse(Reading, readAt(path))

describe('the signed-in app of 2026', () => {
  it.each(people.map((person) => [person.name, person] as const))(
    'is read for %s as they entered it',
    (_, person) => {
      const { profile, absent } = readingAt(`/in/${encodeURIComponent(person.slug)}/`)
      expect(profile.name?.value).toBe(person.name)
      expect(profile.headline?.value).toBe(person.headline)
      expect(profile.place?.value).toBe(person.place)
      expect(profile.degree?.value).toBe(person.degree)
      expect(profile.about?.value).toBe(person.about)
      expect(absent.about).toBe(person.about ? undefined : 'not-on-page')
      expect(profile.mutuals?.value).toBe(person.mutuals.length > 0 ? person.mutuals.length + 3 : undefined)
      expect(profile.positions.map(({ value }) => value)).toEqual(person.roles)
      expect(profile.studies.map(({ value }) => value)).toEqual(person.studies)
      expect(profile.skills.map(({ value }) => value)).toEqual(person.skills)
      expect(profile.volunteering.map(({ value }) => value)).toEqual(person.volunteering)
      const own = person.activity.filter((one) => one.own)
      expect(profile.posts.map(({ value }) => [value.text, value.at])).toEqual(
        own.map(({ text, daysAgo }) => [
          text,
          new Date(Date.parse(now) - daysAgo * 86_400_000).toISOString(),
        ]),
      )
    },
  )
  it('says what is not loaded while nobody has scrolled', () => {
    const { profile, absent } = readingAt(`/in/${noa.slug}/?loaded=top`)
    expect(profile.positions).toEqual([])
    expect(absent).toMatchObject({
      positions: 'not-loaded',
      studies: 'not-loaded',
      skills: 'not-loaded',
      volunteering: 'not-loaded',
    })
  })
  it('says that what stands on pages of their own is not loaded, and reads it there', () => {
    const { profile, absent } = readingAt(`/in/${noa.slug}/?loaded=late-summer`)
    expect(profile.headline?.value).toBe(noa.headline)
    expect(profile.skills.map(({ value }) => value)).toEqual(noa.skills)
    expect(absent).toMatchObject({ positions: 'not-loaded', studies: 'not-loaded', place: 'not-on-page' })
    for (const person of people) {
      const at = `/in/${encodeURIComponent(person.slug)}/details`
      const roles = readingAt(`${at}/experience/?design=app-2026`)
      expect(roles.profile.positions.map(({ value }) => value)).toEqual(person.roles)
      expect(roles.extent.positions?.of).toBe('all')
      if (person.studies.length > 0)
        expect(
          readingAt(`${at}/education/?design=app-2026`).profile.studies.map(({ value }) => value),
        ).toEqual(person.studies)
    }
  })
  it('never reads anybody who stands beside', () => {
    for (const person of people)
      for (const { name, headline } of person.beside) {
        const said = JSON.stringify(readingAt(`/in/${encodeURIComponent(person.slug)}/`))
        expect(said).not.toContain(name)
        expect(said).not.toContain(headline)
      }
  })
  it('knows the viewer’s own profile', () => {
    expect(readingAt(`/in/${noa.slug}/?own`)).toMatchObject({ own: true, absent: { degree: 'not-on-page' } })
  })
  it('waits while the page of another still stands there', () => {
    expect(readAt(`/in/ines-hartwig/?shows=${noa.slug}`)).toEqual({ unreadable: 'still-changing' })
  })
  it.each([
    ['/search/results/people/?keywords=x', 'several-people'],
    ['/authwall?trk=x', 'sign-in-wall'],
    ['/login', 'sign-in-wall'],
    ['/feed/', 'not-a-profile'],
    ['/company/x/', 'not-a-profile'],
    ['/in/nobody/', 'not-a-profile'],
    ['/in/noa-bergström/edit/forms/intro/', 'not-a-profile'],
    ['/in/empty/', 'not-loaded'],
    ['/in/new-design/', 'unknown-layout'],
  ])('says why %s cannot be read', (path, unreadable) => expect(readAt(path)).toEqual({ unreadable }))
})

const address = (slug: string) => `/in/${encodeURIComponent(slug)}/`

describe('the signed-in app of 2022', () => {
  it.each(people.map((person) => [person.name, person] as const))(
    'is read for %s as they entered it',
    (_, person) => {
      const { profile, extent } = readingAt(`${address(person.slug)}?design=app-2022`)
      expect(profile.name?.value).toBe(person.name)
      expect(profile.headline?.value).toBe(person.headline)
      expect(profile.place?.value).toBe(person.place)
      expect(profile.degree?.value).toBe(person.degree)
      expect(profile.about?.value).toBe(person.about)
      expect(profile.positions.map(({ value }) => value)).toEqual(person.roles)
      expect(profile.studies.map(({ value }) => value)).toEqual(person.studies)
      expect(profile.skills.map(({ value }) => value)).toEqual(person.skills)
      expect(profile.volunteering.map(({ value }) => value)).toEqual(person.volunteering)
      expect(profile.posts.map(({ value }) => value.text)).toEqual(
        person.activity.filter((one) => one.own).map(({ text }) => text),
      )
      expect(extent.positions).toEqual({ shown: person.roles.length, of: 'all' })
      if (person.skills.length > 0) expect(extent.skills).toEqual({ shown: person.skills.length, of: 31 })
    },
  )
})

describe('a list on a page of its own', () => {
  it.each(people.map((person) => [person.name, person] as const))(
    'is read whole for %s, and the rest is elsewhere',
    (_, person) => {
      const { profile, extent, absent } = readingAt(`${address(person.slug)}details/experience/`)
      expect(profile.name?.value).toBe(person.name)
      expect(profile.positions.map(({ value }) => value)).toEqual(person.roles)
      expect(extent.positions?.of).toBe('all')
      expect(absent).toMatchObject({ headline: 'not-loaded', studies: 'not-loaded', skills: 'not-loaded' })
    },
  )
  it('may be of schools, skills or unpaid work', () => {
    expect(
      readingAt(`${address(noa.slug)}details/education/`).profile.studies.map(({ value }) => value),
    ).toEqual(noa.studies)
    expect(readingAt(`${address(noa.slug)}details/skills/`).profile.skills.map(({ value }) => value)).toEqual(
      noa.skills,
    )
    expect(
      readingAt(`${address(noa.slug)}details/volunteering-experiences/`).profile.volunteering.map(
        ({ value }) => value,
      ),
    ).toEqual(noa.volunteering)
  })
})

describe('the page that visitors see', () => {
  it.each(people.map((person) => [person.name, person] as const))(
    'is read for %s as far as it is shown',
    (_, person) => {
      const { profile, absent } = readingAt(`${address(person.slug)}?design=guest`)
      expect(profile.name?.value).toBe(person.name)
      expect(profile.headline?.value).toBe(person.headline)
      expect(profile.place?.value).toBe(person.place)
      expect(profile.about?.value).toBe(person.about)
      expect(profile.positions.map(({ value }) => value)).toEqual(person.roles)
      expect(profile.studies.map(({ value }) => value)).toEqual(person.studies)
      expect(profile.volunteering.map(({ value }) => value)).toEqual(person.volunteering)
      expect(profile.posts.map(({ value }) => value.text)).toEqual(
        person.activity.filter((one) => one.own).map(({ text }) => text),
      )
      expect(absent).toMatchObject({ degree: 'hidden-by-site', skills: 'hidden-by-site' })
    },
  )
  it('gives nothing for what stands behind stars, and says that the site hides it', () => {
    const { profile, absent } = readingAt(`${address(noa.slug)}?design=guest&masked`)
    expect(profile.positions).toEqual([])
    expect(profile.about).toBeUndefined()
    expect(absent).toMatchObject({
      about: 'hidden-by-site',
      positions: 'hidden-by-site',
      studies: 'hidden-by-site',
    })
  })
})

describe.each(['', '?design=app-2022', '?design=guest'])('no design %s', (design) => {
  it('lets anybody beside leak into a reading', () => {
    for (const person of people)
      for (const { name, headline } of person.beside) {
        const said = JSON.stringify(readingAt(`${address(person.slug)}${design}`))
        expect(said).not.toContain(name)
        expect(said).not.toContain(headline)
      }
  })
})

describe('a hostile page', () => {
  const hostile = (name: string, about: string) => {
    const url = 'https://www.linkedin.com/in/noa-bergström/'
    const html = (respond(url, now) ?? '').replaceAll('x-a', 'a')
    const document = livePage(html, url)
    const heading = document.querySelector('h2')
    const box = document.querySelector('[componentkey*="About"] [data-testid="expandable-text-box"]')
    if (heading) heading.textContent = name
    if (box) box.textContent = about
    return parse(Reading, read(document, { url, now, lexicons: pageLexicons }))
  }
  it('gives markup as the text it is', () => {
    expect(hostile('<img src=x onerror=alert(1)>', 'x').profile.name?.value).toBe(
      '<img src=x onerror=alert(1)>',
    )
  })
  it('cuts a name of 5,000 characters and a text of 5 MB', () => {
    const { profile } = hostile('n'.repeat(5_000), 'word '.repeat(1_000_000))
    expect(profile.name?.value).toHaveLength(600)
    expect(profile.about?.value.length).toBeLessThanOrEqual(12_000)
  })
  it('takes marks away that turn the direction of what follows', () => {
    expect(hostile('Noa\u202e nimda', 'x').profile.name?.value).toBe('Noa nimda')
  })
  it('never touches a LinkedIn contact from another site', () => {
    const url = 'https://linkedin.example.org/in/noa-bergström/'
    const html = (respond('/in/noa-bergström/', now) ?? '').replaceAll('x-a', 'a')
    expect(read(livePage(html, url), { url, now, lexicons: pageLexicons })).toEqual({
      unreadable: 'not-a-profile',
    })
  })
})
