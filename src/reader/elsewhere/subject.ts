import { all } from '../dom.ts'
import type { Page } from '../page.ts'

/** Parts of a page that speak of others: whoever is signed in, who wrote, who comments, who is recommended; and what is not seen. */
const ASIDE =
  'nav, footer, aside, header nav, dialog, [role="dialog"], [role="navigation"], [role="complementary"], [role="contentinfo"], blockquote, [class*="comment" i], [class*="testimonial" i], [class*="review" i], [class*="related" i], [class*="similar" i], [class*="modal" i]:not(html, body), [style*="display:none" i], [style*="display: none" i]'

/** Elements of a kind that stand in the part that speaks of the person, and in no part within it that speaks of others. */
export const inSubject = (page: Page, selector: string): readonly Element[] =>
  all(page.root, selector).filter((element) => {
    const aside = element.closest(ASIDE)
    return aside === null || aside.contains(page.root as Node)
  })
