import type { Says } from '../../../../draft/says.ts'
import { afterAcceptance } from './after-acceptance.ts'
import { agenda } from './agenda.ts'
import { firstAsk } from './first-ask.ts'
import { gracefulClose } from './graceful-close.ts'
import { gratitude } from './gratitude.ts'
import { introduction } from './introduction.ts'
import { lighterOffer } from './lighter-offer.ts'
import { notAMatch } from './not-a-match.ts'
import { nudge } from './nudge.ts'
import { replyNo } from './reply-no.ts'
import { replyYes } from './reply-yes.ts'
import { reportBack } from './report-back.ts'
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
}
