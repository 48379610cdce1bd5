import { isSameOrganisation } from '../../../match/organisations.ts'
import { withoutYears } from '../../ties.ts'
import type { KindOfList } from './kind-of-list.ts'

/** The alumni of a school. It is shared only where About me names it: that somebody has the list says nothing of themselves. */
export const alumni: KindOfList = {
  columns: ['years'],
  hasDay: false,
  completed: (row) => row,
  reasons: ({ list, row }, { me, lexicons }) => {
    const isShared = me.schools.some((mine) => isSameOrganisation(withoutYears(mine), list.title, lexicons))
    if (!isShared) return []
    return [{ kind: 'school', school: list.title, ...(row.years !== undefined && { years: row.years }) }]
  },
}
