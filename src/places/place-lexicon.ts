/** How a language speaks of places. */
export interface PlaceLexicon {
  readonly code: string
  /** What stands between two places: `and`. */
  readonly and: string
  /** Words around a name that change nothing about where it is: `greater`, `metropolitan area`, `אזור`. */
  readonly around: readonly string[]
  /** Words that name no place: `remote`, `worldwide`, `EMEA`. */
  readonly nowhere: readonly string[]
  /**
   * Names that this language has, by what they mean alone: a country (`GB`), somewhere in a country with one clock (`in IT`), or
   * a city or region (`Munich, DE`) under the name that the table has.
   */
  readonly names: Readonly<Record<string, string>>
}
