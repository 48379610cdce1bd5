import type { KindId } from '../../model/draft.ts'
import { afterAcceptance } from './after-acceptance.ts'
import { firstAsk } from './first-ask.ts'
import type { Kind } from './kind.ts'
import { nudge } from './nudge.ts'
import { thankYou } from './thank-you.ts'

/** Every kind of message. */
export const kinds: Readonly<Record<KindId, Kind>> = {
  'first-ask': firstAsk,
  'after-acceptance': afterAcceptance,
  nudge,
  'thank-you': thankYou,
}
