/** What the reader needs of a language to tell on any site whether a page is a person's. All folded. */
export interface SiteLexicon {
  /** How sites call a list of people: “Our team”, “Speakers”. */
  readonly lists: readonly string[]
  /** Beginnings of the word for a mentor. */
  readonly mentors: readonly string[]
  /** How one person speaks of themselves, and how many do. */
  readonly one: readonly string[]
  readonly many: readonly string[]
  /** What stands before a name: “Dr.”, without its full stop. */
  readonly honorifics: readonly string[]
  /** How somebody greets, and says their name behind it: “Hi, I'm …”. */
  readonly greets: readonly string[]
  readonly introduces: readonly string[]
  /** Headings over what somebody says of themselves, beside those of the network. */
  readonly about: readonly string[]
  /** What a title says behind a name that it makes a possessive: “Ragna Holt's speaker profile”. */
  readonly possessives: readonly string[]
  /** The longest first. */
  readonly profiles: readonly string[]
  /** Parts of addresses. */
  readonly addresses: AddressLexicon
}

interface AddressLexicon {
  /** Below these, sites show one person each; below the others, anything else. */
  readonly people: readonly string[]
  readonly others: readonly string[]
  /** What stands right below these is one person of many, however it names them; the second is for mentors alone. */
  readonly onePerson: readonly string[]
  readonly mentors: readonly string[]
}
