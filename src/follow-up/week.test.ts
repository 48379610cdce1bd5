import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Contact } from '../model/contact.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoints } from '../model/touchpoint.ts'
import { ritual, THINGS_IN_TEN_MINUTES } from './ritual.ts'
import { tasks } from './tasks.ts'
import { today } from './today.ts'
import { weekAhead } from './week.ts'

const settings = parse(Settings, {})
const now = '2026-11-23T07:00:00Z'
const zone = 'Asia/Jerusalem'
const person = (name: string, ...happened: readonly object[]) => {
  const key = { site: 'linkedin', handle: name }
  const touchpoints = parse(
    Touchpoints,
    happened.map((one, index) => ({ id: `${name}-${index}`, person: key, ...one })),
  )
  const contact = parse(Contact, { person: key, name, since: '2026-11-01T09:00:00Z', persona: 'p' })
  return { contact, touchpoints, hasDraft: false }
}
const ask = (at: string) => ({ kind: 'sent', at, message: 'first-ask', channel: 'email' })
const people = [
  person('Amir', { kind: 'met', at: '2026-11-22T14:30:00Z' }),
  person('Noa', { kind: 'scheduled', at: '2026-11-10T09:00:00Z', when: '2026-11-26T08:00:00Z', minutes: 20 }),
  person('Lucía', ask('2026-11-11T09:00:00Z')),
  person('Jun', ask('2026-11-19T09:00:00Z')),
  person('Mirela', { kind: 'advised', at: '2026-09-01T09:00:00Z', advice: 'x', reportIn: 4 }),
  person('New'),
]
const context = { now, settings, myZone: zone }

test('the week holds what falls due on each of its days, and says which are days of rest', () => {
  const days = weekAhead(tasks(people, context), { now, zone, workingDays: [1, 2, 3, 4, 7] })
  expect(
    days.map(({ day, isRest, things }) => [
      day.slice(8),
      isRest,
      ...things.map(({ mark, task }) => `${mark} ${task.contact.name} ${task.next.kind}`),
    ]),
  ).toEqual([
    ['23', false, 'planned Lucía nudge', 'owed Amir thank'],
    ['24', false],
    ['25', false, 'planned Noa agenda'],
    ['26', false, 'call Noa meet'],
    ['27', true],
    ['28', true],
    ['29', false],
  ])
})

test('the ten minutes are what is owed and every question whose time has come, and end with it', () => {
  const list = today(people, context)
  const { things, nextTime } = ritual(list, now)
  expect(nextTime).toEqual([])
  expect(things.map(({ contact, next }) => [contact.name, next.kind])).toEqual([
    ['Amir', 'thank'],
    ['Lucía', 'nudge'],
  ])
  expect(list.waiting.map(({ contact }) => contact.name)).toEqual(['Lucía', 'Jun'])
  expect(list.later.map(({ next }) => next.kind)).toEqual(['act-on-advice', 'report-back'])
  expect(list.toAsk.map(({ contact }) => contact.name)).toEqual(['New'])
})

test('what is more than fits ten minutes waits for next time, and nothing owed behind anything else', () => {
  const silent = Array.from({ length: 9 }, (_, at) => person(`Silent ${at}`, ask('2026-11-11T09:00:00Z')))
  const { things, nextTime } = ritual(today([...silent, ...people], context), now)
  expect(things).toHaveLength(THINGS_IN_TEN_MINUTES)
  expect(things[0]?.contact.name).toBe('Amir')
  expect(nextTime).toHaveLength(11 - THINGS_IN_TEN_MINUTES)
})
