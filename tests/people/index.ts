import { amit, desta, ines, jun, layla, mirela, rotem, tunde } from './lives.ts'
import { noa } from './noa.ts'
import type { Person } from './person.ts'

export type { Person } from './person.ts'
export { noa, rotem }

/** Everybody: invented people with lives that make sense. */
export const people: readonly Person[] = [noa, ines, tunde, rotem, amit, layla, mirela, desta, jun]
