import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Reading } from '../model/reading.ts'
import { sampleReading } from '../sample/person.ts'
import { newsOf } from './news.ts'

const look = (takenAt: string, positions: readonly object[], posts: readonly object[] = []) => {
  const base = sampleReading(takenAt)
  const seen = (value: object, section: string) => ({
    value,
    quote: 'x',
    section,
    foundBy: 'app-2026',
    at: takenAt,
  })
  return parse(Reading, {
    ...base,
    takenAt,
    profile: {
      ...base.profile,
      positions: positions.map((one) => seen(one, 'experience')),
      posts: posts.map((one) => seen(one, 'activity')),
    },
  })
}
const old = { title: 'CFO', company: 'Soča Energy', from: '2020-01', to: 'now' }
const role = { title: 'COO', company: 'Soča Energy', from: '2026-09', to: 'now' }
const post = (text: string, at: string) => ({ text, at, kind: 'post' })
const july = look('2026-07-04T09:00:00Z', [old], [post('A budget is a promise.', '2026-06-01T00:00:00Z')])

test('new is what began after the look before, by its own date', () => {
  const november = look(
    '2026-11-20T09:00:00Z',
    [role, old, { title: 'Board member', company: 'A choir', from: '2015', to: 'now' }],
    [post('Read it aloud.', '2026-11-09T00:00:00Z'), post('A budget is a promise.', '2026-06-01T00:00:00Z')],
  )
  const news = newsOf([july, november])
  expect(news?.since).toBe('2026-07-04T09:00:00Z')
  expect(news?.roles.map(({ value }) => value.title)).toEqual(['COO'])
  expect(news?.posts.map(({ value }) => value.text)).toEqual(['Read it aloud.'])
})

test('nothing is new on one look, on two of one day, or where only more was loaded', () => {
  expect(newsOf([july])).toBeUndefined()
  expect(newsOf([july, look('2026-07-04T10:00:00Z', [role])])).toBeUndefined()
  expect(newsOf([look('2026-07-04T09:00:00Z', []), look('2026-11-20T09:00:00Z', [old])])).toBeUndefined()
})
