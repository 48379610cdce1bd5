import { expect, test } from 'vitest'
import { english } from '../../languages/en/shows/index.ts'
import { hebrew } from '../../languages/he/shows/index.ts'
import type { Shows } from '../../languages/shows.ts'
import { sayPastDay } from './past-day.ts'

const NOW = '2026-11-24T09:00:00Z'
const day = (moment: string, shows: Shows) => sayPastDay(moment, NOW, 'Asia/Jerusalem', shows)

test('a copy of today, of yesterday, of this week and of an earlier month is dated as people say it', () => {
  expect(day('2026-11-24T06:00:00Z', english)).toBe('today')
  expect(day('2026-11-23T06:00:00Z', english)).toBe('yesterday')
  expect(day('2026-11-20T06:00:00Z', english)).toBe('on Friday')
  expect(day('2026-10-03T06:00:00Z', english)).toBe('on 3 Oct')
})

test('in Hebrew a weekday and a date each take the prefix that they need', () => {
  expect(day('2026-11-20T06:00:00Z', hebrew)).toBe('ביום שישי')
  expect(day('2026-10-03T06:00:00Z', hebrew)).toBe('ב־3 באוק׳')
})

test('the day is that of the user’s own clock', () => {
  expect(day('2026-11-23T22:30:00Z', english)).toBe('today')
})
