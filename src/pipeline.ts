import { type AskedWish, findAskedWish } from './draft/asked-wish.ts'
import { type ChannelOffer, listChannels } from './draft/channels.ts'
import { type Choice, type ComposeContext, compose } from './draft/compose.ts'
import type { QuestionLexicon } from './draft/find-answer.ts'
import type { HookLexicons } from './draft/hooks/hook-lexicon.ts'
import { findHook, sentencesBehind } from './draft/hooks/sentences.ts'
import { findHooks, hooksFor, linksNothing } from './draft/hooks.ts'
import type { PhraseLexicon } from './draft/phrases/phrase-lexicon.ts'
import { listQuestions as bankOf, type QuestionBank } from './draft/questions.ts'
import type { Says } from './draft/says.ts'
import { listTexts, type TextChoice } from './draft/text-choices.ts'
import { inSequence } from './follow-up/sequence.ts'
import type { LintLexicon } from './linter/lexicon.ts'
import { lint } from './linter/lint.ts'
import type { MatchLexicons } from './match/lexicon.ts'
import { match } from './match/match.ts'
import type { Vectors } from './match/vectors.ts'
import type { Contact } from './model/contact.ts'
import type { Draft, KindId } from './model/draft.ts'
import type { Finding } from './model/finding.ts'
import type { GuidingFacts } from './model/guiding-facts.ts'
import type { Hook } from './model/hook.ts'
import type { Known } from './model/known.ts'
import type { Match } from './model/match.ts'
import type { Me } from './model/me.ts'
import type { Persona } from './model/persona.ts'
import type { Settings } from './model/settings.ts'
import type { Touchpoint } from './model/touchpoint.ts'

export * from './core.ts'

/** What is at hand when a person is looked at. `touchpoints`: in the order of recording; `everyTouchpoint`: with everybody, for the notes of a month; `sent`: the texts that were sent to others. */
export interface Given {
  readonly persona: Persona
  readonly me: Me
  readonly settings: Settings
  readonly contact?: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly everyTouchpoint?: readonly Touchpoint[]
  readonly sent?: readonly string[]
  readonly matchLexicons: MatchLexicons
  readonly hookLexicons: HookLexicons
  readonly vectors?: Vectors | undefined
  /** What is known of the guide's side. */
  readonly guiding?: GuidingFacts | undefined
  readonly now: string
  /** IANA name of the user's time zone, where no setting says another. */
  readonly myZone?: string | undefined
}

/** What the user has chosen for the message: everything but the person, and the hook by its id. */
export type MessageChoice = Omit<Choice, 'person' | 'hook'> & { readonly hook?: string }

/** How Lodestar speaks and listens in the language of the message. */
export interface MessageLanguage {
  readonly says: Says
  readonly phrases: PhraseLexicon
  readonly recognises: { readonly lint: LintLexicon; readonly questions: QuestionLexicon }
}

/** What can be said of a person before a message is chosen, and what it was judged from: the way on begins here. */
export interface Judged {
  readonly known: Known
  readonly given: Given
  readonly match: Match
  readonly hooks: readonly Hook[]
  /** Nothing that was read joins the person with the persona: the user's own words have to. */
  readonly noLink: boolean
  readonly channels: readonly ChannelOffer[]
}

/** Known → match, hooks and the channels that are open. */
export function judge(known: Known, { touchpoints: recorded, ...rest }: Given): Judged {
  const touchpoints = inSequence(recorded, rest.now)
  const given = { ...rest, touchpoints }
  const { persona, me, settings, contact, now, vectors, everyTouchpoint = touchpoints } = given
  const found = findHooks(known, { persona, me, now, lexicons: given.hookLexicons })
  return {
    known,
    given,
    match: match(known, { persona, me, settings, touchpoints, lexicons: given.matchLexicons, now, vectors }),
    hooks: found,
    noLink: linksNothing(found),
    channels: listChannels(known, {
      settings,
      touchpoints: everyTouchpoint,
      now,
      ...(contact && { contact }),
    }),
  }
}

const hookContext = ({ persona, me, now, hookLexicons }: Given) => ({
  persona,
  me,
  now,
  lexicons: hookLexicons,
})

/** The hook of an id, if a message of this kind can begin with it: of those that were found, or a sentence behind one of them. */
export const hookOf = (
  kind: KindId,
  id: string | undefined,
  { hooks: all, known, given }: Judged,
): Hook | undefined =>
  id === undefined ? undefined : findHook(id, hooksFor(kind, all), known, hookContext(given))

/** What else of its text a message can cite in the place of a hook, in the order of the text. */
export const sentencesOf = (hook: Hook, { known, given }: Judged): readonly Hook[] =>
  sentencesBehind(hook, known, hookContext(given))

/** Everything that a message can begin with, by text, with the sentences of each that it has room for. */
export const textsFor = (
  choice: MessageChoice,
  { hooks: all, known, given }: Judged,
): readonly TextChoice[] => listTexts(hooksFor(choice.kind, all), choice, known, hookContext(given))

const contextOf = ({ given, ...judged }: Judged, { says, phrases }: MessageLanguage): ComposeContext => ({
  ...given,
  known: judged.known,
  match: judged.match,
  hooks: judged.hooks,
  says,
  phrases,
})

/** What the user can ask about in the language of a message, and which of it the message asks about now. */
export function wishesFor(
  { hook: begun, ...choice }: MessageChoice,
  judged: Judged,
  language: MessageLanguage,
): AskedWish {
  const hook = hookOf(choice.kind, begun, judged)
  const { person } = judged.known
  return findAskedWish({ ...choice, person, ...(hook && { hook }) }, contextOf(judged, language))
}

/** Judged → a draft of the message that was chosen; where the hook was not, with the best one. `now`: when it is written. */
export function write(
  judged: Judged,
  { hook: wanted, ...choice }: MessageChoice,
  language: MessageLanguage,
  now = judged.given.now,
): Draft {
  const hook = hookOf(choice.kind, wanted, judged) ?? hooksFor(choice.kind, judged.hooks)[0]
  const context = { ...contextOf(judged, language), now }
  return compose({ ...choice, person: judged.known.person, ...(hook && { hook }) }, context)
}

/** A draft → what weakens it, whoever wrote it. `now`: when it is looked at. */
export const check = (
  draft: Draft,
  { known, given }: Judged,
  { recognises }: MessageLanguage,
  now = given.now,
): readonly Finding[] => lint(draft, { ...given, known, lexicon: recognises.lint, now })

/** What one look at a person gives: how they match, what to mention, and a draft with what weakens it. */
export interface Assessment extends Judged {
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

/** The whole walk after reading: known → match → hooks → draft → findings. */
export function assess(
  known: Known,
  given: Given,
  choice: MessageChoice,
  language: MessageLanguage,
): Assessment {
  const judged = judge(known, given)
  const draft = write(judged, choice, language)
  return { ...judged, draft, findings: check(draft, judged, language) }
}

/** The questions that the user can choose from for one message. */
export const questionBank = (
  { known, given }: Judged,
  { language, seed, wish }: Pick<MessageChoice, 'language' | 'seed' | 'wish'>,
  { says, phrases, recognises }: MessageLanguage,
): QuestionBank =>
  bankOf({ ...given, known, says, phrases, language, seed, wish, answered: recognises.questions })
