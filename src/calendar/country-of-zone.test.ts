import { expect, test } from 'vitest'
import { countryOfZone } from './country-of-zone.ts'

test.each([
  ['Europe/Madrid', 'ES'],
  ['Asia/Jerusalem', 'IL'],
  ['Asia/Tel_Aviv', 'IL'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['America/New_York', 'US'],
  ['Europe/Kyiv', 'UA'],
  ['Asia/Hebron', 'PS'],
])('%s lies in %s, under its older names too', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country)
})

test.each(['UTC', 'Etc/GMT+3', 'Nowhere/Else'])('%s lies in no country', (zone) => {
  expect(countryOfZone(zone)).toBeUndefined()
})
