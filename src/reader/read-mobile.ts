import { mobileDesigns } from './layouts/index.ts'
import type { Answer, Look } from './look.ts'
import { readByDesigns } from './read-by-designs.ts'

/** A profile of the network as its mobile site shows it to members. */
export const readMobile = (look: Look): Answer => readByDesigns(mobileDesigns, look)
