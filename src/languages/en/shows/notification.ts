/** The one notification of the day. Names only where the user asked for them. */
export const notification = {
  title: 'Lodestar',
  thank: { one: '1 thank-you is due', other: '{count} thank-yous are due' },
  'report-back': { one: '1 report on advice is due', other: '{count} reports on advice are due' },
  'keep-word': { one: '1 promise of yours is due', other: '{count} promises of yours are due' },
  agenda: { one: '1 agenda is due', other: '{count} agendas are due' },
  meet: { one: '1 meeting is today', other: '{count} meetings are today' },
  other: { one: '1 thing is owed', other: '{count} things are owed' },
  withNames: '{due}: {names}',
  later: 'In an hour',
} as const
