/** The moment it is now, in UTC. The core never asks for it: it is handed in. */
export const clock = (): string => new Date().toISOString()

/** IANA name of the time zone that the browser is in. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
