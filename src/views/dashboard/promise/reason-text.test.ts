import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { nextStep, type StepContext } from '../../../follow-up/next-step.ts'
import { loadDashboardShows, loadShows } from '../../../languages/language.ts'
import { Settings } from '../../../model/settings.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { reasonText } from './reason-text.ts'

const person = { site: 'linkedin', handle: 'noa' }
const sent: Touchpoint = {
  id: 's',
  person,
  at: '2026-11-12T09:00:00Z',
  kind: 'sent',
  message: 'first-ask',
  channel: 'email',
}
const now = '2026-11-24T12:00:00Z'

const reason = async (code: 'en' | 'he', their: Pick<StepContext, 'zone' | 'guessed'>) => {
  const [shows, { today: labels }] = await Promise.all([loadShows(code), loadDashboardShows(code)])
  const context = { hasDraft: false, now, settings: parse(Settings, {}), myZone: 'Asia/Jerusalem', ...their }
  const text = reasonText(nextStep(person, [sent], context), { now, zone: 'Asia/Jerusalem', shows, labels })
  return text.replace(/[\u2066-\u2069]/gu, '')
}

test('the country whose week was counted is named', async () => {
  expect(await reason('en', { zone: 'Europe/Madrid' })).toContain('(Monday to Friday in Spain)')
  expect(await reason('en', { zone: 'Europe/Amsterdam' })).toContain('(Monday to Friday in the Netherlands)')
  expect(await reason('he', { zone: 'Europe/Madrid' })).toContain('(יום שני עד יום שישי, בספרד)')
})

test('a guess is said as one, with the place that it stands on', async () => {
  const guessed = { zone: 'Europe/Madrid', from: 'Madrid Area' }
  expect(await reason('en', { guessed })).toContain('Monday to Friday in Spain, guessed from “Madrid Area”')
  expect(await reason('he', { guessed })).toContain('לפי ניחוש מתוך ”Madrid Area“')
})

test('what was set stands above what is guessed, and my own week is nobody’s country', async () => {
  const guessed = { zone: 'Europe/Madrid', from: 'Madrid Area' }
  const set = await reason('en', { zone: 'Europe/Lisbon', guessed })
  expect(set).toContain('in Portugal')
  expect(set).not.toContain('guessed')
  expect(await reason('en', {})).not.toMatch(/ in Israel|guessed|there/u)
})

test('seven working days are those of the guessed place', async () => {
  // Friday the 20th is no working day in Israel, and is one in Spain; Sunday the other way round.
  const by = { hasDraft: false, now, settings: parse(Settings, {}), myZone: 'Asia/Jerusalem' }
  const guessed = { zone: 'Europe/Madrid', from: 'Madrid' }
  const friday = { ...sent, at: '2026-11-13T09:00:00Z' }
  expect(nextStep(person, [friday], by).dueFrom).toBe('2026-11-23T09:00:00Z')
  expect(nextStep(person, [friday], { ...by, guessed }).dueFrom).toBe('2026-11-24T09:00:00Z')
})
