/** A month as a number of months; a year alone counts from its middle. `now` stands for the month of the moment given. */
export function monthsOf(date: string, now: string): number | null {
  const stated = date === 'now' ? now : date
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(stated) ?? []
  if (year === undefined) return null
  return Number(year) * 12 + (month === undefined ? 6 : Number(month))
}

/** Whether a date lies at most so many months before now. A date that is not known is not recent. */
export function isWithin(date: string, months: number, now: string): boolean {
  const then = monthsOf(date, now)
  const today = monthsOf('now', now)
  return then !== null && today !== null && today - then <= months
}
