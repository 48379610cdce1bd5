export const ruleIds = [
  'asks-for-mentorship',
  'unfilled-placeholder',
  'wrong-person',
  'unsupported-fact',
  'over-limit',
  'asks-for-job',
  'vague-ask',
  'no-ask',
  'unbounded-time',
  'too-many-questions',
  'no-specific-opening',
  'generic-flattery',
  'no-own-words',
  'all-about-me',
  'who-am-i-missing',
  'pressure',
  'gendered-form',
  'idiom-or-slang',
  'too-many-nudges',
  'link-or-attachment',
  'apology-opening',
  'jargon-or-hype',
  'too-long',
  'hard-to-read',
  'no-way-out',
  'thanks-without-takeaway',
  'culture-and-clock',
  'late-thanks',
  'repeated-message',
  'weak-quotation',
  'repeated-topic',
  'speaks-of-reader',
  'unstated-past',
  'name-without-yes',
] as const
/** A rule of the linter. */
export type RuleId = (typeof ruleIds)[number]

export type Level = 'stop' | 'mend' | 'hint'

/**
 * A place in a text that breaks a rule; the reason belongs to the rule, in the interface's language.
 * `start` and `end` are UTF-16 code units of the text; `fix` is what may stand there instead.
 */
export interface Finding {
  readonly rule: RuleId
  readonly level: Level
  readonly start: number
  readonly end: number
  readonly fix?: string
  /** It stands in the subject, not in the text: its place is the text's start. */
  readonly inSubject?: true
}
