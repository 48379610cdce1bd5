import type { TalkWay } from '../model/giving.ts'

/** How a guide speaks of time, places and what was seen, in one language. */
export interface GuideSays {
  /** “30 minutes once a month”. */
  span(minutes: number, months: number): string
  /** “15 minutes”. */
  minutes(count: number): string
  /** “your question”, “your two questions”. */
  questions(count: number): string
  /** “by video call”, one after the other with “or”. */
  readonly ways: Readonly<Record<TalkWay, string>>
  /** “two people”. */
  places(count: number): string
  /** “both places are taken”, within a sentence. */
  taken(count: number): string
  /** “three working days”. */
  workingDays(count: number): string
  /** Whole sentences where the user wrote none. */
  readonly confidential: string
  readonly expects: string
  /** The same shortly, for one talk. */
  readonly discreet: string
  readonly invites: string
  /** What the reader did as a sentence: “Showed eleven charts” → “You showed eleven charts”; undefined where it is none. */
  deed(behaviour: string): string | undefined
  /** What was seen that is no deed of the reader's, as a sentence: “I saw eleven slides on method”. */
  sight(behaviour: string): string
  /** Where it was, as a thing that somebody can speak about: “the handover on Thursday”; undefined where it is a time or place only. */
  scene(situation: string): string | undefined
  /** What was seen, with a situation that is no thing in front: “In the rehearsal last Monday, you …”; undefined for a thing. */
  placed(situation: string, seen: string): string | undefined
  /** Whether what was done is told as of somebody else: “She showed eleven charts”. */
  isOfOther(behaviour: string): boolean
  /** What came of it as a sentence. */
  effect(impact: string): string
  /** What could be done, as it stands behind “you could”; undefined where it is no doing. */
  step(next: string): string | undefined
  /** What they wanted to try, as it stands behind “you wanted to”; undefined where somebody speaks in it of themselves. */
  plan(toTry: string): string | undefined
  /** What somebody is named for: “for the short talks in March”. */
  forThis(what: string): string
  /** A line of the user's behind a colon. */
  line(text: string): string
  /** The commitment as a text, a sentence a list: the first that can be said of each. */
  readonly commitment: readonly (readonly string[])[]
}
