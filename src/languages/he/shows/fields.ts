import type { Catalogue } from '../../catalogue.ts'
import type { fields as english } from '../../en/shows/fields.ts'

/** מה אומר שדה על מה שכתוב בו. */
export const fields = {
  tooLong: {
    one: 'ארוך מדי בתו אחד: עוד לא נשמר.',
    two: 'ארוך מדי בשני תווים: עוד לא נשמר.',
    other: 'ארוך מדי ב־{count} תווים: עוד לא נשמר.',
  },
  lineTooLong: {
    one: 'שורה {line} ארוכה מדי בתו אחד: עוד לא נשמר.',
    two: 'שורה {line} ארוכה מדי בשני תווים: עוד לא נשמר.',
    other: 'שורה {line} ארוכה מדי ב־{count} תווים: עוד לא נשמר.',
  },
  tooManyLines: {
    one: 'שורה אחת יותר מדי: עוד לא נשמר.',
    two: 'שתי שורות יותר מדי: עוד לא נשמר.',
    other: '{count} שורות יותר מדי: עוד לא נשמר.',
  },
} as const satisfies Catalogue<'he', typeof english>
