/** How names are told from what they would say as words. Folded single words. */
export interface NameLexicon {
  /** Pronouns, auxiliaries and the like: a row of capitals that goes over them is emphasis, or a title. */
  readonly little: readonly string[]
  /** Before what is one of many and so no name: a, my, some. */
  readonly common: readonly string[]
  /** Before something that has a name: the, last. */
  readonly definite: readonly string[]
  /** Small words inside a name: “University of Haifa”. */
  readonly inside: readonly string[]
  /** What kind of thing is called so, behind the name (“the … evening”) and before it (“a company called …”). */
  readonly kindsBehind: readonly string[]
  readonly kindsBefore: readonly string[]
  /** Before the name of a place of work: at, joined. */
  readonly workplaces: readonly string[]
  /** Ltd, NV, בע״מ; without full stops and quotation marks. */
  readonly legalForms: readonly string[]
}
