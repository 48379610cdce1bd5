import { kindsThat } from '../../model/message-kinds.ts'
import { withSpaceBehind } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'
import { specificPlaces } from '../specific.ts'

/** The longest sentence that holds nothing but praise, in words. */
const ONLY_PRAISE = 9

/** Praise that fits everybody says nothing; one specific thing beside it makes it true. */
export const genericFlattery: Rule = {
  level: 'mend',
  for: kindsThat('persuades'),
  find: (look) => look.found('praise').flatMap((hit) => unlessSpecific(hit, look)),
}

function unlessSpecific(hit: Place, look: Look): readonly Place[] {
  const at = look.body.findIndex((sentence) => hit.start >= sentence.start && hit.end <= sentence.end)
  const sentence = look.body[at]
  if (!sentence) return []
  const beside = { start: sentence.start, end: look.body[at + 1]?.end ?? sentence.end }
  const specific = specificPlaces(look).some(
    (place) => place.start >= beside.start && place.start < beside.end,
  )
  if (specific) return []
  if (sentence.words.length > ONLY_PRAISE || sentence.isQuestion) return [{ start: hit.start, end: hit.end }]
  return [{ ...withSpaceBehind(sentence, look.text), fix: '' }]
}
