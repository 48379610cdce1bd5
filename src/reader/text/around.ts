import type { TextLanguage } from './language.ts'
import type { Style } from './style.ts'

/** What is known beside the lines themselves: `now` as an ISO moment, `places` and the lines of the `top` that the text holds elsewhere. */
export interface Around {
  readonly languages: readonly TextLanguage[]
  readonly now: string
  readonly places: readonly string[]
  readonly style: Style
  readonly top: readonly string[]
  /** What the user said is a company, where that could not be told. */
  readonly company?: string | undefined
}
