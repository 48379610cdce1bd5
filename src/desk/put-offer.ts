import type { LanguageCode } from '../model/language.ts'
import { change, typeText } from './desk-changes.ts'
import type { Desk } from './desk-state.ts'
import { type Offer, withOffer } from './with-offer.ts'

/** Puts an offer of times into the message on the desk, in its language; the rest stays as it is. */
export async function putOffer(desk: Desk, language: LanguageCode, offer: Offer): Promise<void> {
  if (desk.draft.value.language !== language) await change(desk, { language })
  typeText(desk, withOffer(desk.draft.value, offer))
}
