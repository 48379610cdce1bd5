/** What people label when they type a profile: “Name: …”. */
export const askedFor = ['name', 'headline', 'place', 'title', 'company', 'dates'] as const
export type Asked = (typeof askedFor)[number]

/** What is needed of a language where a text has no shape of a page: it was typed, or taken out of a saved file. All folded. */
export interface TypedLexicon {
  readonly asked: Readonly<Record<Asked, readonly string[]>>
  /** Words for somebody by their work; a longer word may end with them: “Projektleiter”. */
  readonly roles: readonly string[]
  /** Where such a word stands in a title: first, or last before a small word or a sign. “Engineer Magazine” is no title. */
  readonly roleStands: 'first' | 'last'
  /** The small words behind which a title goes on: “Head of”. */
  readonly behindRole: readonly string[]
  /** Titles in letters, behind which stands what somebody leads: “VP Sales”. */
  readonly leadingRoles: readonly string[]
  /** How words begin that only names of schools, and only names of degrees, hold. */
  readonly schools: readonly string[]
  readonly degrees: readonly string[]
  /** What stands between two dates: “June 2019 to Present”. */
  readonly until: readonly string[]
  /** How the level begins with which somebody speaks a language. */
  readonly levels: readonly string[]
  /** What stands between a title and its company: “Choir Director at Municipal Choir”. */
  readonly at: readonly string[]
  /** What such a text is called: “Curriculum vitae”. */
  readonly documents: readonly string[]
}
