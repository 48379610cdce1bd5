import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Me } from '../../model/me.ts'
import { type Evidence, Profile, type Seen } from '../../model/reading.ts'
import { fillMe } from './me-from-profile.ts'

const evidence: Evidence = {
  quote: 'words of the page',
  section: 'top-card',
  foundBy: 'app-2026',
  at: '2026-11-24T09:00:00Z',
}
const seen = <T>(value: T): Seen<T> => ({ ...evidence, value })
const nobody = parse(Me, {})

const profile = parse(Profile, {
  name: seen('Dana Levi'),
  headline: seen('מהנדסת נתונים בחברת לוגיסטיקה'),
  positions: [
    seen({ title: 'Data engineer', company: 'Carmel Freight', from: '2021', to: 'now' }),
    seen({ title: 'Analyst', company: 'Carmel Freight', from: '2019', to: '2021' }),
    seen({ title: 'Analyst', company: 'Galil Foods', from: '2016', to: '2019' }),
  ],
  studies: [seen({ school: 'Technion' }), seen({ school: 'Technion' })],
  skills: [],
  volunteering: [],
  posts: [],
})

const offered = (field: string) => fillMe(profile, nobody, 'en').find((proposal) => proposal.field === field)

test('the role and company of today are offered, and the employers of before', () => {
  expect(offered('role')?.patch).toEqual({ role: 'Data engineer' })
  expect(offered('company')?.patch).toEqual({ company: 'Carmel Freight' })
  expect(offered('employers')?.patch).toEqual({ employers: ['Galil Foods'] })
})

test('a school that the profile lists twice is offered once', () => {
  expect(offered('schools')?.patch).toEqual({ schools: ['Technion'] })
})

test('a Hebrew headline becomes the Hebrew line about me, beside the line in another language', () => {
  const me = parse(Me, { intro: { en: 'Data engineer in Haifa' } })
  const intro = fillMe(profile, me, 'en').find(({ field }) => field === 'intro')
  expect(intro?.patch).toEqual({
    intro: { en: 'Data engineer in Haifa', he: 'מהנדסת נתונים בחברת לוגיסטיקה' },
  })
})

test('what the profile does not say is not offered', () => {
  expect(offered('place')).toBeUndefined()
})
