import { partDesigns } from './layouts/index.ts'
import type { Answer, Look } from './look.ts'
import { readByDesigns } from './read-by-designs.ts'

/** A page that holds one part of a profile, as the network's members see it. */
export const readPart = (look: Look): Answer => readByDesigns(partDesigns, look)
