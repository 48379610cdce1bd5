import { earlierDesigns } from './layouts/index.ts'
import type { Answer, Look } from './look.ts'
import { readByDesigns } from './read-by-designs.ts'

/** A profile of the network as its members saw it before. */
export const readEarlier = (look: Look): Answer => readByDesigns(earlierDesigns, look)
