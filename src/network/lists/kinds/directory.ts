import type { KindOfList } from './kind-of-list.ts'

/** The directory of a company: everybody in it works there. Whether that is the user's own, About me says. */
export const directory: KindOfList = {
  columns: ['manager'],
  hasDay: false,
  completed: (row, title) => ({ company: title, ...row }),
  reasons: () => [],
}
