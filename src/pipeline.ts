import { type ChannelOffer, listChannels } from './draft/channels.ts'
import { type Choice, compose } from './draft/compose.ts'
import type { QuestionLexicon } from './draft/find-answer.ts'
import type { HookLexicons } from './draft/hooks/hook-lexicon.ts'
import { findHooks, hooksFor, linksNothing } from './draft/hooks.ts'
import type { PhraseLexicon } from './draft/phrases/phrase-lexicon.ts'
import { listQuestions as bankOf, type QuestionBank } from './draft/questions.ts'
import type { Says } from './draft/says.ts'
import { inSequence } from './follow-up/sequence.ts'
import type { LintLexicon } from './linter/lexicon.ts'
import { lint } from './linter/lint.ts'
import type { MatchLexicons } from './match/lexicon.ts'
import { match } from './match/match.ts'
import type { Vectors } from './match/vectors.ts'
import type { Contact } from './model/contact.ts'
import type { Draft, Hook } from './model/draft.ts'
import type { Finding } from './model/finding.ts'
import type { GuidingFacts } from './model/guiding-facts.ts'
import type { Known } from './model/known.ts'
import type { Match } from './model/match.ts'
import type { Me } from './model/me.ts'
import type { Persona } from './model/persona.ts'
import type { Settings } from './model/settings.ts'
import type { Touchpoint } from './model/touchpoint.ts'

export { begin } from './draft/begin.ts'
export { type ChannelOffer, channelsFor, limitOf } from './draft/channels.ts'
export { sayCommitment } from './draft/commitment-fillings.ts'
export { edit, editSubject } from './draft/edit.ts'
export { findAnswer } from './draft/find-answer.ts'
export { findMissing, type MissingText } from './draft/find-missing.ts'
export { type Cut, glance } from './draft/glance.ts'
export { hooksFor } from './draft/hooks.ts'
export { kinds } from './draft/kinds/index.ts'
export { kindForStep, kindsFor } from './draft/kinds-for.ts'
export { messageLanguage } from './draft/language.ts'
export { findSeenToReword } from './draft/observation-fillings.ts'
export { withAccepted, withIntro, withoutPhrases, withPhrases, withWho } from './draft/phrases/accept.ts'
export type { PhraseLexicon } from './draft/phrases/phrase-lexicon.ts'
export { phrasesOf } from './draft/phrases/phrases-of.ts'
export {
  findAsked,
  findUnconfirmed,
  findUnconfirmedAsWritten,
  isUntold,
  spokenRoles,
  type Unconfirmed,
} from './draft/phrases/unconfirmed.ts'
export { LONGEST_SHORT_WHO, nameFor, type Who, whoOf } from './draft/phrases/who.ts'
export { promptFor } from './draft/prompt.ts'
export type { QuestionBank } from './draft/questions.ts'
export { findNoteToReword } from './draft/talk-fillings.ts'
export { ownShare, type Place, placesOf, textOf } from './draft/text.ts'
export { findBesideEach } from './draft/trouble-beside.ts'
export {
  type Advice,
  adviceOf,
  lastContactOf,
  meetingsWith,
  rhythmOf,
} from './follow-up/between-two.ts'
export type { Meeting } from './follow-up/meetings.ts'
export { newsOf } from './follow-up/news.ts'
export { type GuessedZone, isOwedNow, nearest, nextStep, nextSteps, stepsOf } from './follow-up/next-step.ts'
export { isCountedByWeek, mayWait } from './follow-up/open-promises.ts'
export { type Ritual, ritual, taskKey } from './follow-up/ritual.ts'
export { standing, standingOf } from './follow-up/standing.ts'
export {
  isThanksOverdue,
  MOST_TO_ASK,
  type Task,
  type Today,
  tasksOf,
  todayOf,
} from './follow-up/today.ts'
export { type WeekDay, weekAhead } from './follow-up/week.ts'
export { joinReadings } from './known/known.ts'
export { ideasNamed, textsOf } from './match/beside.ts'
export { conceptLabel, concepts } from './match/concepts/index.ts'
export type { Answers } from './match/persona.ts'
export { inRank } from './match/rank.ts'
export { suggest } from './match/suggest.ts'
export { ownWords, understand } from './match/understand.ts'
export { type Vectors, vectorsFrom } from './match/vectors.ts'
export { weights } from './match/weights.ts'
export { profileAddress } from './reader/profile-address.ts'
export { compose, findHooks, lint, listChannels, match }

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

/** Judged → a draft of the message that was chosen; where the hook was not, with the best one. `now`: when it is written. */
export function write(
  { known, given, match, hooks: found }: Judged,
  { hook: wanted, ...choice }: MessageChoice,
  { says, phrases }: MessageLanguage,
  now = given.now,
): Draft {
  const fitting = hooksFor(choice.kind, found)
  const hook = fitting.find(({ id }) => id === wanted) ?? fitting[0]
  const context = { ...given, known, match, hooks: found, says, phrases, now }
  return compose({ ...choice, person: known.person, ...(hook && { hook }) }, context)
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
  { language, seed }: Pick<MessageChoice, 'language' | 'seed'>,
  { says, phrases, recognises }: MessageLanguage,
): QuestionBank => bankOf({ ...given, known, says, phrases, language, seed, answered: recognises.questions })
