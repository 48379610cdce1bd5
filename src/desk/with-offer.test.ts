import { expect, test } from 'vitest'
import type { Draft, Segment } from '../model/draft.ts'
import { withOffer } from './with-offer.ts'

const part = (part: Segment['part'], text: string, mine = false): Segment => ({ part, text, uses: [], mine })
const draft = (...segments: readonly Segment[]): Draft => ({
  id: 'd',
  person: { site: 'linkedin', handle: 'noa' },
  kind: 'reply-yes',
  channel: 'message',
  language: 'en',
  questions: [],
  seed: 0,
  segments,
  revision: 0,
  changedAt: '2026-11-23T10:00:00Z',
})
const offer = { sentence: 'Would Friday suit?', earlier: /Would \p{L}+ suit\?/u }
const made = [
  part('greeting', 'Hi Noa,'),
  part('ask', 'Any time?'),
  part('ease', 'All fine.'),
  part('thanks', 'Thank you.'),
]

test('the offer takes the place of what was asked, and of an offer that was put in before', () => {
  const once = withOffer(draft(...made), offer)
  expect(once).toBe('Hi Noa,\n\nWould Friday suit? Thank you.')
  const put = draft(part('greeting', 'Hi Noa,'), part('ask', 'Would Monday suit?', true))
  expect(withOffer(put, offer)).toBe('Hi Noa,\n\nWould Friday suit?')
  expect(withOffer(draft(part('ask', 'Would Friday suit?', true)), offer)).toBe('Would Friday suit?')
})

test('what the user wrote stays before it; an empty message is the offer', () => {
  const own = draft(part('greeting', 'Hi Noa,'), part('ask', 'My own words.', true))
  expect(withOffer(own, offer)).toBe('Hi Noa,\n\nMy own words.\n\nWould Friday suit?')
  expect(withOffer(draft(), offer)).toBe('Would Friday suit?')
})
