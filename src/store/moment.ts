/** When a row is written. */
export const moment = (): string => new Date().toISOString()
