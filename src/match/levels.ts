/** Levels of work, the lowest first. */
export const levels = ['junior', 'senior', 'lead', 'head', 'executive'] as const
export type Level = (typeof levels)[number]
