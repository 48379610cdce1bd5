import { zoneOr } from '../calendar/zones.ts'
import { personId } from '../model/person-key.ts'
import { Touchpoints } from '../model/touchpoint.ts'
import { nextStep, nextSteps, standing } from '../pipeline.ts'
import { type Command, checkedFile, nowOf, WrongUse } from './command.ts'
import { settingsOf } from './match.ts'

/** `next <touchpoints.json> --now <time>` → `{standing, next, open}` of the one person whose touchpoints these are. */
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
  const context = { hasDraft, now, settings, myZone }
  return {
    output: {
      standing: standing(touchpoints, { hasDraft, now }),
      next: nextStep(person, touchpoints, context),
      open: nextSteps(person, touchpoints, context),
    },
    exit: 0,
  }
}
