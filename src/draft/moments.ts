import { onClock } from '../calendar/zones.ts'

const MINUTE = { hour: '2-digit', minute: '2-digit', hour12: false } as const

/** What the universal time is called where a locale has no name for it, with or without marks of direction. */
const UNIVERSAL = /^GMT\p{Cf}?\+00:00\p{Cf}?$/u

/** The hour on the clock of a zone, with the zone's own name: “15:00 (Central European Time)”. */
function hourIn(time: Temporal.ZonedDateTime, locale: string): string {
  const zone = new Intl.DateTimeFormat(locale, { timeZone: time.timeZoneId, timeZoneName: 'longGeneric' })
    .formatToParts(time.epochMilliseconds)
    .find(({ type }) => type === 'timeZoneName')?.value
  const hour = time.toLocaleString(locale, MINUTE)
  return zone ? `${hour} (${zone.replace(UNIVERSAL, 'UTC')})` : hour
}

const dayOf = (time: Temporal.ZonedDateTime, locale: string) =>
  time.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long' })

/** Day and hour on the clock of one zone, for a line that has no room for more. */
export function briefMoment(at: string, zone: string, locale: string): string {
  const time = onClock(at, zone)
  return `${dayOf(time, locale)}, ${time.toLocaleString(locale, MINUTE)}`
}

/**
 * A moment as it is written to somebody: day and hour on the clock of the first zone, then the hour on the others where it
 * differs (with the day where that differs, too). `zones` are IANA names, the reader's first; `locale` a BCP 47 tag.
 */
export function momentOf(at: string, zones: readonly string[], locale: string): string {
  const [first, ...others] = zones.map((zone) => onClock(at, zone))
  if (!first) return ''
  const elsewhere = others.filter((time) => time.offsetNanoseconds !== first.offsetNanoseconds)
  const also = elsewhere.map((time) =>
    time.toPlainDate().equals(first.toPlainDate())
      ? hourIn(time, locale)
      : `${dayOf(time, locale)}, ${hourIn(time, locale)}`,
  )
  return [`${dayOf(first, locale)}, ${hourIn(first, locale)}`, ...also].join(' / ')
}
