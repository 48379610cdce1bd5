import { expect, it } from 'vitest'
import { noa } from '../people/index.ts'
import { app2022 } from './app-2022.ts'
import { app2026 } from './app-2026.ts'
import { askedAbout } from './asked.ts'
import { details } from './details.ts'
import { guest } from './guest.ts'
import { mobile, mobileAddress } from './mobile.ts'

const now = '2026-11-20T09:00:00Z'
const profile = `https://www.linkedin.com/in/${noa.slug}/`

it.each([
  ['app-2026', app2026(noa, { now, loaded: 'all' }), profile],
  ['app-2022', app2022(noa, { now }), profile],
  ['guest', guest(noa, { masked: false }), profile],
  ['mobile', mobile(noa), mobileAddress(noa)],
  ['details', details(noa, 'experience'), `${profile}details/experience/`],
])('a page of %s is given to whoever asks that design', (design, html, url) => {
  expect(askedAbout(html, url)).toContain(design)
})
