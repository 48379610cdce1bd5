import type { Catalogue } from '../../catalogue.ts'
import type { notification as english } from '../../en/shows/notification.ts'

/** ההתראה היומית. */
export const notification = {
  title: 'Lodestar',
  thank: { one: 'תודה אחת ממתינה', two: 'שתי תודות ממתינות', other: '{count} תודות ממתינות' },
  'report-back': {
    one: 'עדכון אחד על עצה ממתין',
    two: 'שני עדכונים על עצות ממתינים',
    other: '{count} עדכונים על עצות ממתינים',
  },
  'keep-word': { one: 'הבטחה אחת ממתינה', two: 'שתי הבטחות ממתינות', other: '{count} הבטחות ממתינות' },
  agenda: { one: 'סדר יום אחד ממתין', two: 'שני סדרי יום ממתינים', other: '{count} סדרי יום ממתינים' },
  meet: { one: 'שיחה אחת היום', two: 'שתי שיחות היום', other: '{count} שיחות היום' },
  other: { one: 'דבר אחד באחריותך', two: 'שני דברים באחריותך', other: '{count} דברים באחריותך' },
  withNames: '{due}: {names}',
  later: 'בעוד שעה',
} as const satisfies Catalogue<'he', typeof english>
