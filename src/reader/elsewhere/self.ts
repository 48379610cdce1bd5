import { fold } from '../../text/fold.ts'
import type { Page } from '../page.ts'
import { lineOf } from '../seen-text.ts'
import { isOf, topNodes } from './json-ld.ts'
import { inSubject } from './subject.ts'

/** Whether a page of a site speaks in one person's voice, or says by its make what that person's work is. */
export function speaksOfSelf(page: Page, heading: Element): boolean {
  if (topNodes(page.document).some((node) => isOf(node, 'Organization', 'Corporation', 'LocalBusiness')))
    return false
  if (/role|job|position|occupation/iu.test(heading.nextElementSibling?.getAttribute('class') ?? ''))
    return true
  const own = page.lexicons[0]?.site
  if (!own) return false
  const words = inSubject(page, 'h1, h2, h3, p, li')
    .map(lineOf)
    .flatMap((line) => fold(line).split(/[^\p{L}\p{M}']+/u))
  const count = (voice: readonly string[]) => words.filter((word) => voice.includes(word)).length
  return count(own.one) > count(own.many)
}
