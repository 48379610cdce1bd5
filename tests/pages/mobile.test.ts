import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { Reading } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import { noa, people } from '../people/index.ts'
import { activityCards } from './app-2022.ts'
import { page } from './markup.ts'
import { mobile, mobileAddress } from './mobile.ts'

const now = '2026-11-20T09:00:00Z'
const readingOf = (html: string, url: string) =>
  parse(Reading, read(livePage(html.replaceAll('x-a', 'a'), url), { url, now, lexicons: pageLexicons }))

describe('the mobile site', () => {
  it.each(people.map((person) => [person.name, person] as const))('is read for %s', (_, person) => {
    const url = mobileAddress(person)
    const { person: key, profile, absent } = readingOf(mobile(person), url)
    expect(key).toEqual({ site: 'linkedin', handle: person.slug })
    expect(profile.name?.value).toBe(person.name)
    expect(profile.degree?.value).toBe(person.degree)
    expect(profile.mutuals?.value).toBe(30)
    expect(profile.about?.value).toBe(person.about)
    const byStart = (
      roles: readonly { readonly from?: string | undefined; readonly title?: string | undefined }[],
    ) =>
      [...roles].sort((one, other) => `${one.from}${one.title}`.localeCompare(`${other.from}${other.title}`))
    expect(byStart(profile.positions.map(({ value }) => value))).toEqual(byStart(person.roles))
    expect(profile.studies.map(({ value }) => value)).toEqual(person.studies)
    expect(profile.skills.map(({ value }) => value)).toEqual(person.skills)
    expect(profile.posts).toEqual([])
    expect(profile.headline?.value).toBe(person.headline)
    expect(absent).toMatchObject({ place: 'unknown' })
  })
  it('is not taken over from another person', () => {
    const url = 'https://www.linkedin.com/mwlite/profile/in/somebody-else'
    expect(read(livePage(mobile(noa), url), { url, now, lexicons: pageLexicons })).toEqual({
      unreadable: 'still-changing',
    })
  })
})

describe('the page of all activity', () => {
  it('gives own posts with their time, and everything else as not loaded', () => {
    const url = `https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/recent-activity/all/`
    const html = page(
      `(2) Activity | ${noa.name} | LinkedIn`,
      `<main><section><x-a href="https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/recent-activity/comments/">Comments</x-a><ul>${activityCards(noa, now).join('')}</ul></section></main>`,
    )
    const { profile, absent } = readingOf(html, url)
    expect(profile.name?.value).toBe(noa.name)
    expect(profile.posts.map(({ value }) => value.text)).toEqual(
      noa.activity.filter(({ own }) => own).map(({ text }) => text),
    )
    expect(profile.lastActivity?.value.slice(0, 10)).toBe('2026-11-08')
    expect(profile.responses.map(({ value }) => value.response)).toEqual(['repost'])
    expect(JSON.stringify(profile.responses)).not.toContain('hiring')
    expect(absent).toMatchObject({ positions: 'not-loaded', headline: 'not-loaded' })
  })
})
