/** Whether a moment is before another. */
export const isBefore = (a: string, b: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0

/** The later of two moments. */
export const later = (a: string, b: string): string => (isBefore(a, b) ? b : a)
