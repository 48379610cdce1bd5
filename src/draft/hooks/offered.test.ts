import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { findOffered } from './offered.ts'

it.each([
  ['Free 30-minute sessions · Mondays and Thursdays', { minutes: 30, weekdays: [1, 4], cost: 'free' }],
  ['Mentorship from $90 / month · 2 calls a month', { cost: 'paid' }],
  ['45 min intro call, €60 per session', { minutes: 45, cost: 'paid' }],
  ['Pro bono sessions on Wed', { weekdays: [3], cost: 'free' }],
  ['15 or 30 minutes, as you like', undefined],
  ['First call free, then $50 per hour', undefined],
  ['I reply within 2000 minutes', undefined],
  ['Feel free to write', { cost: undefined }],
  ['מפגשי היכרות של 30 דקות, בימי שני וחמישי, ללא תשלום', { minutes: 30, weekdays: [1, 4], cost: 'free' }],
  ['פגישה של חצי שעה', { minutes: 30 }],
  ['ליווי בתשלום', { cost: 'paid' }],
] as const)('reads what a page offers: %s', (text, offered) => {
  const found = findOffered(text, hookLexicons)
  if (offered && 'cost' in offered && offered.cost === undefined) expect(found?.cost).toBeUndefined()
  else expect(found).toEqual(offered)
})
