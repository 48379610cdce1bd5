import { isZone, zoneOr } from '../calendar/zones.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { Reading } from '../model/reading.ts'
import { Touchpoints } from '../model/touchpoint.ts'
import { type GuessedZone, joinReadings, nextStep, nextSteps, standing } from '../pipeline.ts'
import { guessZone } from '../places/guess-zone.ts'
import { type Command, checkedFile, type Given, nowOf, WrongUse } from './command.ts'
import { settingsOf } from './match.ts'
import { placesFromFile } from './places.ts'

/**
 * `next <touchpoints.json> --now <time>` → `{standing, next, open}` of the one person whose touchpoints these are; with `--reading`,
 * dates are counted in the working days of the place that their profile states.
 */
export const nextCommand: Command = async (given) => {
  const touchpoints = await checkedFile(Touchpoints, given.file, 'Touchpoints of one person')
  const person = touchpoints[0]?.person
  if (!person) throw new WrongUse(`${given.file} holds no touchpoint.`)
  if (touchpoints.some((touchpoint) => personId(touchpoint.person) !== personId(person)))
    throw new WrongUse(`${given.file} holds touchpoints of several people; give those of one.`)
  const settings = await settingsOf(given)
  const now = nowOf(given)
  const myZone = zoneOr(settings.zone, Intl.DateTimeFormat().resolvedOptions().timeZone)
  const hasDraft = false
  const guessed = await guessedZone(given, person)
  const context = { hasDraft, now, settings, myZone, guessed }
  return {
    output: {
      standing: standing(touchpoints, { hasDraft, now }),
      next: nextStep(person, touchpoints, context),
      open: nextSteps(person, touchpoints, context),
    },
    exit: 0,
  }
}

/** Their zone as the place in a reading of them tells it. */
async function guessedZone(given: Given, person: PersonKey): Promise<GuessedZone | undefined> {
  if (given.reading === undefined) return undefined
  const reading = await checkedFile(Reading, given.reading, 'a Reading (--reading)')
  if (personId(reading.person) !== personId(person))
    throw new WrongUse(`${given.reading} is of another person than ${given.file}.`)
  const place = joinReadings([reading], []).profile.place?.value
  const zone = place && guessZone(place, await placesFromFile()).zone
  return place && zone && isZone(zone) ? { zone, from: place } : undefined
}
