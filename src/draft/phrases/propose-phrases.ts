import type { LanguageCode } from '../../model/language.ts'
import type { LineRole } from '../../model/persona.ts'
import { languageOf } from '../../text/scripts.ts'
import { partsOf, withoutLead } from './clauses.ts'
import { takeDilemmas } from './dilemmas.ts'
import { isForeign } from './foreign.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { withPlaces } from './places.ts'
import { shorten, shortenWish } from './shorten.ts'
import { tidy, trimClause, withMaqaf } from './tidy.ts'
import { vocabulary } from './vocabulary.ts'
import { findBegun, findWishes, isOrphan, type Shape, shapeOf, type Wish, wantsSkills } from './wishes.ts'

/** The longest clause that a sentence of a message carries. Our judgement, as are the two below. */
export const LONGEST_PHRASE = 110
/** A clause that is longer is looked through for a second action. */
const LONG = 70
/** More wishes than this are a list of everything; the first are the most important. */
export const MOST_PHRASES = 6

/** From one year to another: what was pasted is a whole CV, whose nouns are no wishes. */
const isDocument = (text: string) => /(?<!\d)(?:19|20)\d\d\s*[–—-]/u.test(text)

/** A long wish as the two actions that it holds. */
function cutInTwo({ clause, phrase }: Wish, shape: Shape, lexicon: PhraseLexicon): readonly string[] {
  const both = phrase.length > LONG ? lexicon.andAlso(clause, vocabulary) : undefined
  const shaped = both?.flatMap((one) => shape(one) ?? [])
  return shaped?.length === 2 ? shaped : [phrase]
}

/** A phrase without what only trails behind it; where the rest could not end so, that was more than a trail. */
const withoutTrail = (phrase: string, lexicon: PhraseLexicon) =>
  lexicon.trails.reduce((left, trail) => {
    const shorter = left.replace(trail, '')
    return shorter.includes(' ') && trimClause(shorter, lexicon) === shorter ? shorter : left
  }, phrase)

/**
 * The clauses that an answer gives for messages in a language, the first wish first: each stands after “I want to …”,
 * “אני רוצה …”. None where nothing is sure, and none in another language than the answer's.
 */
export function proposePhrases(
  text: string,
  language: LanguageCode,
  lexicon: PhraseLexicon,
  role: LineRole = 'short-goal',
): readonly string[] {
  const tidied = withPlaces(tidy(text, lexicon, role !== 'long-goal'), undefined, lexicon.introduces)
  const { rest: answer, phrases: weighed } = takeDilemmas(tidied, lexicon)
  const asked = weighed
    .map((one) => withoutTrail(trimClause(one, lexicon), lexicon))
    .filter((one) => one.length <= LONGEST_PHRASE)
  const isBorrowed = role === 'long-goal' && lexicon.isBorrowed(answer)
  if ((languageOf(tidied) !== language && !isBorrowed) || isForeign(tidied, lexicon)) return []
  if (role === 'long-goal' && lexicon.undecided.test(answer)) return asked
  const sentences = partsOf(answer, lexicon)
  const shape = shapeOf(lexicon, role, isDocument(text), wantsSkills(sentences, lexicon))
  const wishes = sentences
    .flatMap((sentence) => {
      const { wish, rest } = findBegun(sentence, lexicon)
      const others = rest.flatMap((part, at) =>
        (at > 0 || wish) && vocabulary.lengthOf(lexicon.hedges, part) > 0
          ? []
          : findWishes(part, shape, lexicon, role === 'long-goal'),
      )
      return wish ? [wish, ...others] : others
    })
    .filter(({ clause }, at) => at === 0 || !isOrphan(withoutLead(clause, lexicon), lexicon))
  const phrases = wishes
    .flatMap((wish) => cutInTwo(wish, shape, lexicon))
    .map((phrase) => withoutTrail(trimClause(phrase, lexicon), lexicon))
    .flatMap(
      (phrase) =>
        shortenWish(phrase, LONGEST_PHRASE, lexicon) ?? shorten(phrase, LONGEST_PHRASE, lexicon) ?? [],
    )
  return [...new Set([...phrases, ...asked].map(withMaqaf))].slice(0, MOST_PHRASES)
}
