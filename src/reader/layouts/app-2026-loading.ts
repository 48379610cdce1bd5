import { all } from '../dom.ts'
import { once } from '../once.ts'

const PART = '[componentkey^="profileCardsBelowActivity"], [componentkey^="profileCardsExperience"]'

/** The last parts hold interests and stay unloaded even on a page that was scrolled to its end. */
const PARTS_OF_INTERESTS = 2

/**
 * How many parts below Activity are loaded, and how many hold only a twin of themselves: nobody has scrolled there. `most`: so
 * many may wait on a page that was scrolled to its end.
 */
export const loadingIn2026 = once(({ document }) => {
  const parts = all(document, 'main')
    .flatMap((main) => all(main, PART))
    .filter((part) => part.parentElement?.closest(PART) === null)
  const loaded = parts.filter((part) =>
    part.querySelector('[data-sdui-component], [componentkey*="profile.card"]'),
  ).length
  return { loaded, waiting: parts.length - loaded, most: PARTS_OF_INTERESTS }
})
