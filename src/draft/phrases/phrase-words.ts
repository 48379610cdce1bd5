/** What must be known of a language to take the user's own clause out of an answer. */
export interface PhraseWords {
  /** Before the wish itself, and said by the sentence around it: “I want to”, “learn how to”. */
  readonly leads: readonly string[]
  /** How a clause about who I am begins: “I'm”, “אני”. */
  readonly selfLeads: readonly string[]
  /** Puts “I am” before a line that has no verb of its own. */
  presents(line: string): string
}
