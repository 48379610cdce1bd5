import type { Draft } from '../model/draft.ts'
import type { Earlier } from '../model/earlier.ts'

/** Two texts of one thing that differ: the one that stays, and where the other is found afterwards. */
export interface Differing {
  readonly what: 'draft' | 'notes' | 'persona' | 'me' | 'contact'
  /** Whom or what it is about, as the user calls it; empty for About me. */
  readonly name: string
  /** Which of the two stays; `both`: they stand one below the other. The other is kept as an earlier one. */
  readonly stays: 'here' | 'file' | 'both'
}

/** What is noted while two backups become one: what differed, and what gave way. */
export interface GivenWay {
  /** When the backup that is added was made. */
  readonly at: string
  readonly differing: Differing[]
  readonly earlier: Earlier[]
  readonly versions: Draft[]
}
