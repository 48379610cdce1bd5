import { countryOfZone } from '../../../calendar/country-of-zone.ts'
import type { DashboardShows } from '../../../languages/dashboard.ts'
import { fill, plural } from '../../../languages/fill.ts'
import type { Shows } from '../../../languages/shows.ts'
import type { CountedWeek, NextStep } from '../../../model/next-step.ts'
import { dayText } from '../../parts/when.ts'
import { sayDay } from './say-day.ts'

interface ReasonContext {
  readonly now: string
  readonly zone: string
  readonly shows: Shows
  readonly labels: DashboardShows['today']
}

/** Why a step stands, in words: “Seven working days (Monday to Friday there) since your message of 12 Nov …”. */
export function reasonText({ kind, why }: NextStep, context: ReasonContext): string {
  const { shows, labels } = context
  const { code } = shows
  const text = why.ofIntroducer && kind === 'await-reply' ? labels.askedIntroducer : labels.reasons[kind]
  const reason = fill(text, {
    ...(why.since !== undefined && {
      day: dayText(why.since, context.now, context.zone, code),
      when: sayDay(why.since, context),
    }),
    ...(why.message && { message: shows.names.kind[why.message] }),
    ...(why.channel && { channel: shows.names.channel[why.channel] }),
    ...(why.months !== undefined && { months: plural(code, labels.months, why.months) }),
    ...(why.workingDays !== undefined && { count: new Intl.NumberFormat(code).format(why.workingDays) }),
    ...(why.week && { week: weekText(why.week, context) }),
  })
  const said = why.words ? fill(labels.takeaway, { words: why.words }) : ''
  const putOff = why.putOffUntil ? fill(labels.putOff, { day: calendarDay(why.putOffUntil, code) }) : ''
  return [reason, said, putOff].filter((one) => one !== '').join(' ')
}

/** The days of a working week: “Monday to Friday in Spain, guessed from “Madrid””; days that do not follow each other are named one by one. */
function weekText(week: CountedWeek, { shows, labels }: ReasonContext): string {
  const { days, isTheirs, guessedFrom } = week
  const name = (day: number) =>
    Temporal.PlainDate.from('2024-01-01')
      .add({ days: day - 1 })
      .toLocaleString(shows.code, { weekday: 'long' })
  const first = days.find((day) => !days.includes(day === 1 ? 7 : day - 1))
  const inTurn = first === undefined ? [] : days.map((_, at) => ((first - 1 + at) % 7) + 1)
  const isRange = inTurn.length > 2 && inTurn.every((day) => days.includes(day))
  const [from, to] = [inTurn[0], inTurn.at(-1)]
  const named =
    isRange && from !== undefined && to !== undefined
      ? fill(labels.week.range, { from: name(from), to: name(to) })
      : new Intl.ListFormat(shows.code).format(days.map(name))
  if (!isTheirs) return fill(labels.week.mine, { days: named })
  const where = whereText(week.zone, { shows, labels })
  const theirs = where
    ? fill(labels.week.theirsIn, { days: named, where })
    : fill(labels.week.theirs, { days: named })
  return guessedFrom === undefined ? theirs : fill(labels.week.guessed, { week: theirs, place: guessedFrom })
}

/** The country of a zone, as it stands in a sentence: “in Spain”, “in the Netherlands”; undefined where it lies in none. */
function whereText(
  zone: string,
  { shows, labels }: Pick<ReasonContext, 'shows' | 'labels'>,
): string | undefined {
  const code = countryOfZone(zone)
  if (code === undefined) return undefined
  const name = new Intl.DisplayNames(shows.code, { type: 'region' }).of(code) ?? code
  return isAmong(code, labels.inCountries)
    ? labels.inCountries[code]
    : fill(labels.inCountry, { country: name })
}

const isAmong = <T extends object>(name: string, all: T): name is string & keyof T => Object.hasOwn(all, name)

const calendarDay = (day: string, code: string) =>
  Temporal.PlainDate.from(day).toLocaleString(code === 'en' ? 'en-GB' : code, {
    day: 'numeric',
    month: 'short',
  })
