/** One way in which a wish becomes a question: of what the pattern catches, `$1` stands in the question. */
export interface Turn {
  readonly wish: RegExp
  /** Ways to ask, without the mark. */
  readonly questions: readonly string[]
  /** The same where the wish speaks of the writer: “my thesis” is not the reader's to explain. */
  readonly ofMine?: readonly string[]
}

/** How one language asks for what somebody wants to be able to do, or to become. */
export interface WishQuestions {
  /** Wishes that stay statements: marks inside them, a further thought, nothing that can be asked for. */
  readonly unturned: readonly RegExp[]
  /** Words by which a wish speaks of the writer. */
  readonly mine: RegExp
  /** Of what somebody wants to be able to do: the first that fits. */
  readonly needs: readonly Turn[]
  /** Of where somebody is heading. */
  readonly aims: readonly Turn[]
  /** The wish as it can be turned: “get better at cutting stairs” → “learn to cut stairs”. */
  plainly(wish: string): string
}

/** A longer question is not taken in at once. Our judgement. */
const LONGEST = 150

/**
 * A wish (a clause that fits after “I want to”) as questions without their mark, in the user's own words: “learn how to price
 * a hem” → “how would you price a hem”. None where the words cannot be turned; then the wish is said and taken up.
 */
export function questionsOf(
  wish: string,
  role: 'need' | 'aim',
  { unturned, mine, needs, aims, plainly }: WishQuestions,
): readonly string[] {
  const clause = plainly(wish.trim())
  if (clause === '' || unturned.some((pattern) => pattern.test(clause))) return []
  const turns = role === 'aim' ? aims : needs
  const turn = turns.find(({ wish: pattern }) => pattern.test(clause))
  if (!turn) return []
  const questions = mine.test(clause) ? (turn.ofMine ?? turn.questions) : turn.questions
  return questions
    .map((question) => clause.replace(turn.wish, question))
    .filter((asked) => asked.length <= LONGEST)
}
