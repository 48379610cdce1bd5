/** The steps from the click to the draft, in their order. */
export const steps = ['begun', 'texts', 'read', 'person', 'loaded', 'gathered', 'match', 'draft'] as const
export type Step = (typeof steps)[number]

/** Marks that a step is done, for whoever measures: the browser's own tools and `npm run bench` show when. */
export const mark = (step: Step): void => void performance.mark(step)
