import type { Layout } from '../../page.ts'
import { nameAndPlace, personsIn } from './person.ts'

/** The same of a profile: the network's own pages mix employers and schools there, and hide words behind stars. */
export const dataOfProfile: Layout = {
  id: 'structured-data',
  trust: 2,
  propose(page) {
    const [person, another] = personsIn(page)
    if (!person || another) return null
    const scalars = nameAndPlace(person)
    if (!scalars.name) return null
    return { layout: 'structured-data', owners: [], own: false, scalars, lists: {}, extent: {}, absent: {} }
  },
}
