import { onClock } from '../calendar/zones.ts'
import { type CallSays, fillSentence } from './call-says.ts'

/**
 * The sentence that offers some times on the clock of one zone, in a language (BCP 47): “Would one of these times suit you, for
 * 20 minutes? All are in Eastern Time: …”.
 */
export function offerSentence(
  times: readonly string[],
  {
    minutes,
    zone,
    locale,
    says,
  }: { readonly minutes: number; readonly zone: string; readonly locale: string; readonly says: CallSays },
): string {
  const sentence = times.length === 1 ? says.offer.one : says.offer.several
  const text = times.map((at) => timeIn(at, zone, locale)).join('; ')
  return fillSentence(sentence, { minutes, times: text, zone: zoneName(times[0], zone, locale) })
}

/** Finds an offer of times in a language, whichever times and however many minutes it says. */
export const offerPattern = ({ offer }: CallSays): RegExp =>
  new RegExp([offer.several, offer.one].map(anyFilled).join('|'), 'u')

const anyFilled = (sentence: string) =>
  sentence
    .split(/\{\p{L}+\}/u)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('[^\\n]+?')

const timeIn = (at: string, zone: string, locale: string): string =>
  onClock(at, zone).toLocaleString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })

/** The name of a zone's clock: “Eastern Time”, “שעון ישראל”. */
const zoneName = (at: string | undefined, zone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(at === undefined ? 0 : Date.parse(at))
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone
