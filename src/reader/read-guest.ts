import { guestDesigns } from './layouts/index.ts'
import type { Answer, Look } from './look.ts'
import { readByDesigns } from './read-by-designs.ts'

/** A profile of the network as it is shown to visitors who are not signed in. */
export const readForGuests = (look: Look): Answer => readByDesigns(guestDesigns, look)
