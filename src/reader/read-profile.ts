import { profileDesigns } from './layouts/index.ts'
import type { Look } from './look.ts'
import { readByDesigns } from './read-by-designs.ts'

/** A profile of the network as its members see it now; `earlier` where it may still be one of an earlier make. */
export function readProfile(look: Look) {
  const answer = readByDesigns(profileDesigns, look)
  const isOfAnotherMake = 'unreadable' in answer && answer.unreadable !== 'still-changing'
  return isOfAnotherMake ? ('earlier' as const) : answer
}
