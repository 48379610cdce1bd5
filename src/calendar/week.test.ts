import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Settings } from '../model/settings.ts'
import { workingDaysIn } from './week.ts'
import { myHours, myWorkingDays, ownDays } from './working-hours.ts'

const [sundayToThursday, mondayToFriday] = [
  [1, 2, 3, 4, 7],
  [1, 2, 3, 4, 5],
]

test.each([
  ['Asia/Dhaka', sundayToThursday],
  ['Asia/Dacca', sundayToThursday],
  ['Asia/Gaza', sundayToThursday],
  ['Asia/Hebron', sundayToThursday],
  ['Indian/Maldives', sundayToThursday],
  ['Asia/Kathmandu', [1, 2, 3, 4, 5, 7]],
  ['Asia/Katmandu', [1, 2, 3, 4, 5, 7]],
  ['Asia/Brunei', [1, 2, 3, 4, 6]],
  ['Africa/Djibouti', [1, 2, 3, 4, 6, 7]],
  ['Africa/Mogadishu', [1, 2, 3, 4, 6, 7]],
  ['Egypt', sundayToThursday],
  ['Africa/Cairo', sundayToThursday],
  ['Iran', [1, 2, 3, 4, 6, 7]],
  ['Libya', sundayToThursday],
  ['asia/jerusalem', sundayToThursday],
  ['Asia/Kolkata', [1, 2, 3, 4, 5, 6]],
  ['Africa/Kampala', [1, 2, 3, 4, 5, 6]],
  ['Africa/Nairobi', mondayToFriday],
  ['Europe/Berlin', mondayToFriday],
])('the working days in %s', (zone, days) => expect(workingDaysIn(zone)).toEqual(days))

test('the user’s own working days are those of their country until they set others', () => {
  expect(myWorkingDays('Asia/Jerusalem', parse(Settings, {}))).toEqual(sundayToThursday)
  expect(myHours('Asia/Jerusalem', parse(Settings, {}))?.days).toEqual(sundayToThursday)
  const set = parse(Settings, { workingDays: mondayToFriday })
  expect(myWorkingDays('Asia/Jerusalem', set)).toEqual(mondayToFriday)
})

test('days that were set back to those of the zone follow it again', () => {
  expect(ownDays('Asia/Jerusalem', mondayToFriday)).toEqual(mondayToFriday)
  expect(ownDays('Asia/Jerusalem', [7, 1, 2, 3, 4])).toBeUndefined()
})
