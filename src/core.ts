// What the rooms below the walk may use of the core, beside the walk itself.
export type { AskedWish } from './draft/asked-wish.ts'
export { begin } from './draft/begin.ts'
export { type ChannelOffer, channelsFor, limitOf } from './draft/channels.ts'

export { sayCommitment } from './draft/commitment-fillings.ts'
export { compose } from './draft/compose.ts'
export { edit, editSubject } from './draft/edit.ts'
export { findAnswer } from './draft/find-answer.ts'
export { findMissing, type MissingText } from './draft/find-missing.ts'
export { type Cut, glance } from './draft/glance.ts'
export { findHooks, hooksFor } from './draft/hooks.ts'
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
export { stepsToHooks } from './draft/ready.ts'
export { findNoteToReword } from './draft/talk-fillings.ts'
export { ownShare, type Place, placesOf, textOf } from './draft/text.ts'
export type { TextChoice } from './draft/text-choices.ts'
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
export { type Task, tasksOf } from './follow-up/tasks.ts'
export { isThanksOverdue, MOST_TO_ASK, type Today, todayOf } from './follow-up/today.ts'
export { type WeekDay, weekAhead } from './follow-up/week.ts'
export { joinReadings } from './known/known.ts'
export { lint } from './linter/lint.ts'
export { ideasNamed, textsOf } from './match/beside.ts'
export { conceptLabel, concepts } from './match/concepts/index.ts'
export { match } from './match/match.ts'
export type { Answers } from './match/persona.ts'
export { inRank } from './match/rank.ts'
export { stepsToMatch } from './match/ready.ts'
export { suggest, suggestAlso } from './match/suggest.ts'
export { ownWords, understand } from './match/understand.ts'
export { type Vectors, vectorsFrom } from './match/vectors.ts'
export { weights } from './match/weights.ts'
export { profileAddress } from './reader/profile-address.ts'
