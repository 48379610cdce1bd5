import { languageTraits } from '../model/language.ts'
import { joinedLetter } from '../text/forms.ts'
import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { Found } from './book.ts'
import { knownWords } from './known-words.ts'
import type { LintLexicon } from './lexicon.ts'
import type { Look } from './rule.ts'

/** A place of work or study that the text attributes to the reader. */
export interface Claim extends Range {
  readonly place: string
  /** `contradicted`: the whole list was read and the place is not in it; `unread`: a part of the list was not read. */
  readonly standing: 'supported' | 'contradicted' | 'unread'
}

/** A name in Latin letters or in quotation marks, behind joined letters: Fjordline, University of Haifa, ב־Fjordline. */
const namedPlace = ({ names }: LintLexicon) =>
  new RegExp(
    String.raw`^\s*${joinedLetter()}{0,2}[-־–]?(?:["“״]([^"“”״\n]{2,60})["”״]|(\p{Lu}[\p{L}\p{N}&'’+-]*(?:\s+(?:(?:${names.inside.join('|')})\s+)*\p{Lu}[\p{L}\p{N}&'’+-]*)*))`,
    'u',
  )

/** What a text says of the reader's work and studies, judged by what was read. Silent without a reading. */
export function claimsIn(look: Look): readonly Claim[] {
  const { known } = look.context
  if (!known) return []
  const claim = (list: 'positions' | 'studies') => (hit: Found) => claimAfter(hit, list, look)
  return [
    ...look.found('workClaims').flatMap(claim('positions')),
    ...look.found('studyClaims').flatMap(claim('studies')),
  ]
}

function claimAfter(hit: Found, list: 'positions' | 'studies', look: Look): readonly Claim[] {
  const { known, me } = look.context
  const sentence = look.sentences.find((one) => hit.start >= one.start && hit.end <= one.end)
  // Hebrew joins “at” to the name, so the phrase may have taken the name's own word
  const from =
    /[\p{Script=Latin}]/u.test(look.text.slice(hit.start, hit.end)) && languageTraits[hit.lexicon.code].joins
      ? hit.start
      : hit.end
  const match = namedPlace(hit.lexicon).exec(look.text.slice(from, sentence?.end ?? hit.end))
  const place = match?.[1] ?? match?.[2]
  if (!known || !match || !place) return []
  const start = from + match[0].lastIndexOf(place)
  const mine = [me?.company, ...(me?.employers ?? []), ...(me?.schools ?? [])].join(' ')
  const words = wordsOf(place)
  const supported =
    shares(words, knownWords(known)) || shares(words, new Set(wordsOf(mine).map((word) => word.folded)))
  const complete = known.extent[list]?.of === 'all' && known.profile[list].length > 0
  if (known.profile[list].length === 0 && !supported) return []
  return [
    {
      start,
      end: start + place.length,
      place,
      standing: supported ? 'supported' : complete ? 'contradicted' : 'unread',
    },
  ]
}

const shares = (words: readonly Word[], others: ReadonlySet<string>) =>
  words.some((word) => word.text.length > 2 && others.has(word.folded))
