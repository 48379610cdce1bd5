import type { PageLexicon } from './page-lexicon.ts'
import type { Proposal, Proposed, Witness } from './proposal.ts'

/** A page as every layout is given it. `words` begin with the page's own language. */
export interface Page {
  readonly document: Document
  /** The part of the page that speaks of the person: all of it, unless several people stand there. */
  readonly root: ParentNode
  readonly url: URL
  /** The slug in the address of a profile; '' on other sites. */
  readonly slug: string
  readonly lexicons: readonly PageLexicon[]
}

/** One design of a page. */
export interface Layout extends Witness {
  /** What this design's marks show, or null where the page bears none of them. */
  propose(page: Page): Proposal | null
}

/** What all designs propose for a page, in their order. */
export const proposals = (designs: readonly Layout[], page: Page): readonly Proposed[] =>
  designs.flatMap((layout) => {
    const proposal = layout.propose(page)
    return proposal ? [{ layout, proposal }] : []
  })
