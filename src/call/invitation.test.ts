import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { onClock } from '../calendar/zones.ts'
import { type Invitation, invitationFile } from './invitation.ts'

const invitation: Invitation = {
  meeting: 'meeting-1',
  revision: 0,
  at: '2027-03-29T13:30:00Z',
  minutes: 20,
  summary: 'Call with Adaeze Whitfield',
  where: 'https://call.example/a,b;c',
  isCancelled: false,
  now: '2027-03-10T08:40:00Z',
}

/** What a second parser reads. */
async function read(changed: Partial<Invitation> = {}) {
  const text = await invitationFile({ ...invitation, ...changed })
  const calendar = new ICAL.Component(ICAL.parse(text))
  const [component, ...others] = calendar.getAllSubcomponents('vevent')
  if (!component || others.length > 0) throw new Error('One event was expected')
  return { text, calendar, component, event: new ICAL.Event(component) }
}

describe('an invitation, read by another parser', () => {
  it.each([
    // Haifa's clock changes on 26 March, Boston's on 14 March, Gothenburg's on 28 March.
    ['2027-03-16T13:30:00Z', '15:30', '09:30', '14:30'],
    ['2027-03-27T13:30:00Z', '16:30', '09:30', '14:30'],
    ['2027-03-29T13:30:00Z', '16:30', '09:30', '15:30'],
  ])('at %s it is %s, %s and %s', async (at, ...clocks) => {
    const { event } = await read({ at })
    const start = event.startDate.toJSDate().toISOString()
    const shown = ['Asia/Jerusalem', 'America/New_York', 'Europe/Stockholm'].map((zone) =>
      onClock(start, zone).toPlainTime().toString({ smallestUnit: 'minute' }),
    )
    expect(shown).toEqual(clocks)
    expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(20 * 60_000)
  })
  it('says what, where and when it was written', async () => {
    const { calendar, component, event } = await read()
    expect(event.summary).toBe('Call with Adaeze Whitfield')
    expect(event.location).toBe('https://call.example/a,b;c')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2027-03-10T08:40:00Z')
  })
  it('keeps its UID when it is moved and called off, under a higher sequence', async () => {
    const [first, moved, off] = [
      await read(),
      await read({ revision: 1, at: '2027-03-30T13:30:00Z' }),
      await read({ revision: 2, isCancelled: true }),
    ]
    expect(new Set([first, moved, off].map(({ event }) => event.uid)).size).toBe(1)
    expect([first, moved, off].map(({ event }) => event.sequence)).toEqual([0, 1, 2])
    expect(off.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(off.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect((await read({ meeting: 'meeting-2' })).event.uid).not.toBe(first.event.uid)
  })
  it('folds Hebrew and emoji between letters, in lines of 75 octets', async () => {
    const summary = `שיחה עם ${'אדאזה ויטפילד־כהן 👩🏽‍⚕️ '.repeat(8)}`.trim()
    const { text, event } = await read({ summary, where: 'רחוב הנמל 3, חיפה; קומה 2\\ב' })
    expect(event.summary).toBe(summary)
    expect(event.location).toBe('רחוב הנמל 3, חיפה; קומה 2\\ב')
    expect(text).toContain('\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/\p{Surrogate}/u)
    }
  })
  it('cannot be made to say more by what was typed', async () => {
    const { calendar, event } = await read({
      summary: 'Call\r\nEND:VEVENT\u2028X:1',
      where: 'here\nATTENDEE:mailto:x@y.example',
    })
    expect(event.summary).toBe('Call END:VEVENT X:1')
    expect(event.attendees).toEqual([])
    expect(calendar.getAllSubcomponents()).toHaveLength(1)
  })
})
