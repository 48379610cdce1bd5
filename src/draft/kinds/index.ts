import type { KindId } from '../../model/draft.ts'
import { acceptRequest } from './accept-request.ts'
import { afterAcceptance } from './after-acceptance.ts'
import { agenda } from './agenda.ts'
import { agendaReminder } from './agenda-reminder.ts'
import { askPointer } from './ask-pointer.ts'
import { askToName } from './ask-to-name.ts'
import { checkIn } from './check-in.ts'
import { feedback } from './feedback.ts'
import { firstAsk } from './first-ask.ts'
import { gracefulClose } from './graceful-close.ts'
import { gratitude } from './gratitude.ts'
import { guidingClose } from './guiding-close.ts'
import { guidingMismatch } from './guiding-mismatch.ts'
import { introduction } from './introduction.ts'
import type { Kind } from './kind.ts'
import { kindNo } from './kind-no.ts'
import { lessTime } from './less-time.ts'
import { lighterOffer } from './lighter-offer.ts'
import { notAMatch } from './not-a-match.ts'
import { nudge } from './nudge.ts'
import { recommendation } from './recommendation.ts'
import { replyNo } from './reply-no.ts'
import { replyYes } from './reply-yes.ts'
import { reportBack } from './report-back.ts'
import { sessionNotes } from './session-notes.ts'
import { smallerOffer } from './smaller-offer.ts'
import { speakUp } from './speak-up.ts'
import { thankYou } from './thank-you.ts'
import { thoughtfulAnswer } from './thoughtful-answer.ts'

const each = {
  'first-ask': firstAsk,
  'after-acceptance': afterAcceptance,
  'thoughtful-answer': thoughtfulAnswer,
  introduction,
  nudge,
  'lighter-offer': lighterOffer,
  'reply-yes': replyYes,
  'reply-no': replyNo,
  agenda,
  'thank-you': thankYou,
  'report-back': reportBack,
  gratitude,
  'not-a-match': notAMatch,
  'graceful-close': gracefulClose,
  'accept-request': acceptRequest,
  'smaller-offer': smallerOffer,
  'kind-no': kindNo,
  'ask-pointer': askPointer,
  'agenda-reminder': agendaReminder,
  'check-in': checkIn,
  feedback,
  'session-notes': sessionNotes,
  'ask-to-name': askToName,
  'speak-up': speakUp,
  recommendation,
  'guiding-close': guidingClose,
  'guiding-mismatch': guidingMismatch,
  'less-time': lessTime,
} satisfies Readonly<Record<KindId, Kind>>

/** Every kind of message. */
export const kinds: Readonly<Record<KindId, Kind>> = each

/** The kinds that have a place for own words. */
export type PersonalKind = {
  [Id in KindId]: 'own-words' extends (typeof each)[Id]['parts'][number] ? Id : never
}[KindId]
