import type { PersonOnPage } from '../../model/reading.ts'

/** The people of a page as a programme would list them: the name, and below it what stands beside it. */
export const textOfPeople = (people: readonly PersonOnPage[]): string =>
  people
    .map(({ name, note, lines = [] }) => [name, ...(note === undefined ? [] : [note]), ...lines].join('\n'))
    .join('\n\n')
