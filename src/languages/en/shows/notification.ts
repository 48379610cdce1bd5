/** The one notification of the day. Names only where the user asked for them. */
export const notification = {
  title: 'Lodestar',
  due: { one: '1 thing is owed', other: '{count} things are owed' },
  thanks: { one: '1 thank-you is due', other: '{count} thank-yous are due' },
  withNames: '{due}: {names}',
} as const
