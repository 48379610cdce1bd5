import type { WorkingHours } from '../../../calendar/working-hours.ts'
import type { LanguageCode } from '../../../model/language.ts'

/** Working days and hours in few words: “09:00–17:00, Sun, Mon, Tue, Wed, Thu”; the hours run from left to right in every language. */
export function weekText({ days, from, to }: WorkingHours, language: LanguageCode): string {
  // A week that works on Sunday begins with it.
  const first = days.includes(7) ? 7 : 1
  const names = days
    .toSorted((one, other) => ((one - first + 7) % 7) - ((other - first + 7) % 7))
    .map((day) =>
      // 2024 began on a Monday.
      Temporal.PlainDate.from({ year: 2024, month: 1, day }).toLocaleString(language, { weekday: 'short' }),
    )
  return `\u2066${from}–${to}\u2069, ${new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names)}`
}
