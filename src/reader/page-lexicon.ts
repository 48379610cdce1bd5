import type { SiteLexicon } from './elsewhere/site-lexicon.ts'

/** The parts of a profile that bear a heading. */
export type HeadingId =
  | 'about'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'volunteering'
  | 'publications'
  | 'projects'
  | 'featured'
  | 'recommendations'
  | 'activity'
  | 'services'

/** What the reader needs to know of the language that a page's interface is in. */
export interface PageLexicon {
  /** BCP 47 code; months are the browser's own names in it. */
  readonly code: string
  /** What stands for the end of something that goes on: Present. Folded. */
  readonly present: readonly string[]
  /** Small words inside a date: “de” in “abr de 2023”. Folded. */
  readonly insideDates: readonly string[]
  /** Beginnings of month names that the browser does not give: “sept”. By month, 1–12. Folded. */
  readonly moreMonths: Readonly<Record<number, readonly string[]>>
  /** Captions of activity that is the person's own. Folded. */
  readonly ownActivity: readonly string[]
  /** Captions of activity that is not: likes, comments, reposts. Folded. */
  readonly otherActivity: readonly string[]
  /** Captions of a comment, and of a post of somebody else that was passed on. Folded. */
  readonly commented: readonly string[]
  readonly reposted: readonly string[]
  /** What follows, or goes before, the number of those who follow somebody. Folded. */
  readonly followers: readonly string[]
  /** The headings of a profile's parts. Folded. */
  readonly headings: Readonly<Record<HeadingId, readonly string[]>>
  /** The button with which somebody edits their own profile. Folded. */
  readonly editOwn: readonly string[]
  /** Years and months in shorter words than the browser gives, and what is said of less than a year. Folded. */
  readonly lengths: readonly string[]
  /** What a page's title calls it, where no name stands: “Profile”. Folded. */
  readonly titles: readonly string[]
  /** Kinds of employment. Folded. */
  readonly employment: readonly string[]
  /** What stands in a company's place where somebody did not work. Folded. */
  readonly careerBreak: readonly string[]
  /** What joins years and months: “1 año y 2 meses”; a letter of it may stand at the next word. Folded. */
  readonly and: readonly string[]
  /** Those of other sites: the readers of profiles do without. */
  readonly site?: SiteLexicon
}
