import { type WorkingHours, hoursIn as workingHoursIn } from '../../calendar/working-hours.ts'
import { kindsThat } from '../../model/message-kinds.ts'
import { hoursIn, type NamedHour, namesZone } from '../hours.ts'
import { within } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** A time without a zone is a riddle across borders; an hour in their evening or a day of their weekend asks for more than minutes. */
export const cultureAndClock: Rule = {
  level: 'hint',
  for: kindsThat('proposes-times'),
  find: (look) => {
    const theirs = workingHoursIn(look.context.contact?.zone)
    const hours = hoursIn(look).filter((hour) => proposes(look, hour))
    return [...withoutZone(look, hours), ...(theirs ? outside(look, hours, theirs) : [])]
  },
}

/** What is said of the past or of somebody else's plans proposes nothing: the sentence must ask. */
const proposes = ({ asks }: Look, place: { readonly start: number; readonly end: number }) =>
  asks.some((sentence) => within(place, sentence))

function withoutZone(look: Look, hours: readonly NamedHour[]): readonly Place[] {
  const { contact, myZone } = look.context
  const sameZone = contact?.zone !== undefined && contact.zone === myZone
  if (sameZone || hours.some(({ zoned }) => zoned) || hours.length === 0 || namesZone(look)) return []
  return hours.slice(0, 1).map(({ start, end }) => ({ start, end }))
}

/** Their weekend by its name; an hour only where the text says that it is theirs, or both share one clock. */
function outside(look: Look, hours: readonly NamedHour[], theirs: WorkingHours): readonly Place[] {
  const days = look
    .found('weekdays')
    .filter((hit) => proposes(look, hit) && !theirs.days.includes(hit.phrase + 1))
    .map(({ start, end }) => ({ start, end }))
  const isTheirClock =
    look.context.contact?.zone === look.context.myZone || look.found('theirClock').length > 0
  const isLate = ({ hour, minute }: NamedHour) => {
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    return time < theirs.from || time >= theirs.to
  }
  const late = isTheirClock ? hours.filter(isLate).map(({ start, end }) => ({ start, end })) : []
  return [...days, ...late]
}
