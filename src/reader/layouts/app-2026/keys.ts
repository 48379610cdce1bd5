import { all } from '../../dom.ts'
import { oncePerPage } from '../../once.ts'

/** A component of the page by the key that it bears. */
export interface Keyed {
  readonly element: Element
  readonly key: string
}

/** All keyed components of the main part, found once: nearly everything is found by them, and each search goes through the whole page. */
export const keysIn2026 = oncePerPage(({ document }): readonly Keyed[] =>
  [...document.getElementsByTagName('main')]
    .flatMap((main) => all(main, '[componentkey]'))
    .map((element) => ({ element, key: element.getAttribute('componentkey') ?? '' })),
)
