import type { Catalogue } from '../../catalogue.ts'
import type { notification as english } from '../../en/shows/notification.ts'

/** ההתראה היומית. */
export const notification = {
  title: 'Lodestar',
  due: { one: 'דבר אחד באחריותך', two: 'שני דברים באחריותך', other: '{count} דברים באחריותך' },
  thanks: { one: 'תודה אחת ממתינה', two: 'שתי תודות ממתינות', other: '{count} תודות ממתינות' },
  withNames: '{due}: {names}',
} as const satisfies Catalogue<'he', typeof english>
