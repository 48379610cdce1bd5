import type { ChannelId, Draft, KindId } from '../model/draft.ts'
import type { Level } from '../model/finding.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Range } from '../text/phrases.ts'
import type { Sentence, TakenApart } from '../text/sentences.ts'
import type { ShownText } from '../text/shown.ts'
import type { Word } from '../text/words.ts'
import type { Found } from './book.ts'
import type { LintContext } from './context.ts'
import type { Greeting } from './greeting.ts'
import type { LintLexicon, WordList } from './lexicon.ts'
import type { SignName } from './signs.ts'

/** A message taken apart once: everything that a rule looks at. */
export interface Look extends TakenApart {
  readonly kind: KindId
  readonly channel: ChannelId
  readonly language: LanguageCode
  /** The text as it was written, and the way there from `text`, which is the text as it is seen. */
  readonly written: string
  readonly shown: ShownText
  /**
   * Where the text gives a sign: not what only looks like it, nor what is denied; never inside a quotation, which speaks with
   * another's voice, and never a fault where it is what somebody or something is called.
   */
  found(sign: SignName): readonly Found[]
  /** Where a sign is said inside of quotations. */
  heard(sign: SignName): readonly Found[]
  /** The words of the language that a place of the text is written in. */
  wordsAt(place: Range): LintLexicon
  /** Whether a word is one of a list of single words. */
  is(list: WordList, word: Word): boolean
  readonly quotes: readonly Range[]
  readonly greeting: Greeting | null
  /** A message from its beginning to its end, so that what is not there is missing; else a fragment of one. */
  readonly whole: boolean
  /** The sentences after the greeting. */
  readonly body: readonly Sentence[]
  /** The sentences that give the reader something to answer. */
  readonly asks: readonly Sentence[]
  /** What a draft says of the writer, as Lodestar wrote it: “I want to plan a whole day of cars” asks the reader for no day. */
  readonly told: readonly Range[]
  /** Minutes that are asked for, with their places. */
  readonly times: readonly (Range & { readonly minutes: number })[]
  readonly context: LintContext
  /** The line above the message, where it has one. */
  readonly subject: string
  /** The draft that the text comes from, and where its segments stand; absent for a text from elsewhere. */
  readonly draft?: Draft
  readonly segments: readonly (Range & { readonly segment: number })[]
}

/** A place that breaks a rule. `fix` replaces exactly what stands from `start` to `end`. */
export interface Place extends Range {
  readonly level?: Level
  readonly fix?: string
}

/** What weakens a message, when it is looked for, and how it is found. Its reason stands in `shows/findings.ts`. */
export interface Rule {
  readonly level: Level
  /** Channels where it weighs differently. */
  readonly levelOn?: Partial<Readonly<Record<ChannelId, Level>>>
  readonly for: readonly KindId[]
  /** It misses something, so a fragment says nothing: only a whole message is judged. */
  readonly wholeOnly?: true
  /** A subject line can break it too. */
  readonly inSubject?: true
  find(look: Look): readonly Place[]
}
