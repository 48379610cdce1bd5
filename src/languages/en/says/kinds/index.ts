import type { Says } from '../../../../draft/says.ts'
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

/** What each kind of message says in its own way. */
export const kinds: Says['kinds'] = {
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
}
