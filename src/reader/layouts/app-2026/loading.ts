import { oncePerPage } from '../../once.ts'
import { keysIn2026 } from './keys.ts'

const PART = /^profileCards(?:BelowActivity|Experience)/u

/** The last parts hold interests and stay unloaded even on a page that was scrolled to its end. */
const PARTS_OF_INTERESTS = 2

/**
 * How many parts below Activity are loaded, and how many hold only a twin of themselves: nobody has scrolled there. `most`: so
 * many may wait on a page that was scrolled to its end.
 */
export const loadingIn2026 = oncePerPage((page) => {
  const keyed = keysIn2026(page).flatMap(({ element, key }) => (PART.test(key) ? [element] : []))
  const parts = keyed.filter((part) => !keyed.some((other) => other !== part && other.contains(part)))
  const loaded = parts.filter((part) =>
    part.querySelector('[data-sdui-component], [componentkey*="profile.card"]'),
  ).length
  return { loaded, waiting: parts.length - loaded, most: PARTS_OF_INTERESTS }
})
