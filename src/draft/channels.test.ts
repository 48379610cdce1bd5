import { expect, test } from 'vitest'
import type { Touchpoint } from '../model/touchpoint.ts'
import { channelsFor, limitOf, listChannels } from './channels.ts'
import { noa, now, settings } from './sample.examples.ts'

const noteTo = (handle: string, at: string): Touchpoint => ({
  id: `${handle} ${at}`,
  person: { site: 'linkedin', handle },
  at,
  kind: 'sent',
  message: 'first-ask',
  channel: 'note',
})
const days = (ago: number) =>
  Temporal.Instant.from(now)
    .subtract({ hours: 24 * ago })
    .toString()
const offers = (touchpoints: readonly Touchpoint[], given = settings) =>
  listChannels(noa, { touchpoints, settings: given, now })
const notesLeft = (touchpoints: readonly Touchpoint[], given = settings) =>
  offers(touchpoints, given).find(({ channel }) => channel === 'note')?.notesLeft

test('each note to anybody counts one of the month’s allowance down', () => {
  const sent = ['amit', 'ines', 'jun'].map((handle, at) => noteTo(handle, days(at)))
  expect([0, 1, 2, 3].map((count) => notesLeft(sent.slice(0, count)))).toEqual([5, 4, 3, 2])
})

test('a note counts for thirty days, to the minute', () => {
  const month = Temporal.Instant.from(now).subtract({ hours: 720 })
  expect(notesLeft([noteTo('amit', month.toString())])).toBe(4)
  expect(notesLeft([noteTo('amit', month.subtract({ minutes: 1 }).toString())])).toBe(5)
})

test('only sent notes count: not copies, not messages by other ways', () => {
  const note = noteTo('amit', days(1))
  const others: readonly Touchpoint[] = [
    { ...note, id: '1', kind: 'copied', message: 'first-ask', channel: 'note' },
    { ...note, id: '2', kind: 'sent', message: 'first-ask', channel: 'email' },
    { ...note, id: '3', kind: 'accepted' },
  ]
  expect(notesLeft(others)).toBe(5)
})

test('an allowance that is used up never falls below nothing, and the note stands last but open', () => {
  const sent = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((handle) => noteTo(handle, days(2)))
  expect(notesLeft(sent)).toBe(0)
  expect(offers(sent).at(-1)?.channel).toBe('note')
})

test('the allowance is the user’s to set, and a premium account has none', () => {
  expect(notesLeft([noteTo('amit', days(1))], { ...settings, notesAMonth: 3 })).toBe(2)
  const premium = offers([], { ...settings, account: 'premium' }).find(({ channel }) => channel === 'note')
  expect(premium).toEqual({ channel: 'note', limit: 300, certain: true })
})

test('a request for an introduction can go by every way, and a message is as long as the site takes', () => {
  expect(channelsFor('introduction', offers([])).map(({ channel, limit }) => [channel, limit])).toEqual([
    ['message', limitOf('message', settings)],
    ['email', null],
    ['chat', null],
  ])
})
