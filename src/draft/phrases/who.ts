import type { LanguageCode } from '../../model/language.ts'
import type { Me } from '../../model/me.ts'
import { languageOf } from '../../text/scripts.ts'
import { takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import { isIn } from '../phrase.ts'
import { withoutLead } from './clauses.ts'
import { isForeign } from './foreign.ts'
import { pieceLines, unmark } from './form.ts'
import { findIntroduced } from './introduced.ts'
import type { IntroductionParts } from './introduction-lexicon.ts'
import type { PhraseLexicon, Presented } from './phrase-lexicon.ts'
import { asPlace, withPlaces } from './places.ts'
import { shorten } from './shorten.ts'
import { tidy, trimClause, withMaqaf } from './tidy.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** The longest way to say who writes that a note has room for (messages, “a note is who, why, and one question”). */
export const LONGEST_SHORT_WHO = 45
/** The longest that a sentence of a message carries. Our judgement. */
export const LONGEST_WHO = 140

/** Who writes: the whole clause for a message, and the one for a note where one is short enough. */
export interface Who {
  readonly long: string
  readonly short?: string
}

/** A first part that is shorter says too little of somebody: “I'm Tobi”. Our judgement. */
const TELLING = 20

/**
 * The clause that a note has room for: the whole, else its first part, else up to a border of clauses: the last that leaves
 * room behind a trade, the first that tells enough behind what somebody does (“I own a houseplant shop | on a street | with …”).
 */
function shortOf(long: string, brief: string | undefined, lexicon: PhraseLexicon): string | undefined {
  if (long.length <= LONGEST_SHORT_WHO) return long
  const whole = brief ?? long
  const first = trimClause(whole.split(/,\s/u)[0] ?? '', lexicon)
  if (first.length >= TELLING && first.length <= LONGEST_SHORT_WHO) return first
  if (lexicon.introduces.isTrade(whole)) return shorten(whole, LONGEST_SHORT_WHO, lexicon)
  for (let room = TELLING; room <= LONGEST_SHORT_WHO; room++) {
    const cut = shorten(whole, room, lexicon)
    if (cut && cut.length >= TELLING) return lexicon.introduces.isWithin(cut) ? undefined : cut
  }
  return undefined
}

/** A line as a clause; where it begins with a name or a place, what stands behind the comma. */
function findPresented(line: string, lexicon: PhraseLexicon): Presented | undefined {
  const commas = [...line.matchAll(/,\s+/gu)].map(({ index, 0: comma }) => line.slice(index + comma.length))
  for (const one of [line, ...commas]) {
    // A small letter behind a full stop begins another sentence, too.
    const [first = ''] = one.split(/[.!?]\s/u)
    const presented =
      first === '' || lexicon.introduces.isPast(first) ? undefined : lexicon.presents(first, vocabulary)
    if (presented) return presented
  }
  return undefined
}

/** Who writes, as a form gives it: for a note the role with the employer and the place, whichever of them there is room for. */
function whoOfParts(parts: IntroductionParts, lexicon: PhraseLexicon): Who | undefined {
  const { sentence } = lexicon.introduces
  const { role, employer, place, time, tails } = parts
  const bare = { role, tails: [] }
  const long = [
    parts,
    { ...parts, tails: tails.slice(0, 1) },
    { ...parts, tails: [] },
    { ...bare, employer, place },
    bare,
  ]
    .map(sentence)
    .find((said) => said.length <= LONGEST_WHO)
  if (long === undefined) return undefined
  const short = [
    { ...bare, employer, place },
    { ...bare, employer },
    { ...bare, place },
    { ...bare, time },
    { ...bare, tails },
  ]
    .filter((one) =>
      Object.values(one).some((part) => part !== role && part !== undefined && part.length > 0),
    )
    .map(sentence)
    .concat(sentence(bare))
    .find((said) => said.length <= LONGEST_SHORT_WHO)
  const cut = short ?? shortOf(long, sentence(bare), lexicon)
  return { long, ...(cut !== undefined && { short: cut }) }
}

/** The sentences of an introduction; behind a full stop a small letter begins another, too. */
const linesOf = (answer: string, lexicon: PhraseLexicon) =>
  takeApart(lexicon.introduces.parted(answer)).sentences.flatMap(({ text }) =>
    text.split(/(?<=[\p{L}\p{N}]{2})[.!?]\s+(?=[\p{Ll}\p{Lo}])/u),
  )

/** “Graphic designer: layout, adverts, invitations”: what stands before the colon, where it names somebody by itself. */
function beforeList(line: string, me: Me, lexicon: PhraseLexicon): string {
  const [before = '', after] = line.split(/:\s/u)
  const isSomebody =
    after !== undefined && findIntroduced(withoutLead(before, lexicon), me, lexicon).parts !== undefined
  return isSomebody ? before : line
}

/** The clauses that say who writes, as one line gives them; undefined where it names nobody. */
export function proposeWho(
  intro: string,
  me: Me,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): Who | undefined {
  // Which step of a way somebody stands on, nobody can tell.
  if (/->|=>|→|➔/u.test(intro)) return undefined
  const answer = withPlaces(tidy(pieceLines(intro, lexicon), lexicon), me.place, lexicon.introduces)
  if (languageOf(answer) !== language || isForeign(answer, lexicon)) return undefined
  const past: Who[] = []
  for (const [at, line] of linesOf(answer, lexicon).entries()) {
    const text = beforeList(line, me, lexicon)
    // What somebody does besides is not who they are: “also run the teacher training days”.
    if (at > 0 && finderOf(lexicon.also).find(wordsOf(text))[0]?.start === 0) continue
    const { parts, isUnsure } = findIntroduced(withoutLead(text, lexicon), me, lexicon)
    const formed = parts && whoOfParts(parts, lexicon)
    if (formed) return inMessages(formed)
    if (isUnsure) break
    const was = lexicon.introduces.was(trimClause(unmark(text), lexicon))
    if (was !== undefined && was.length <= LONGEST_WHO) {
      past.push({ long: trimClause(was, lexicon) })
      continue
    }
    const [part = ''] = unmark(text).split(/\s+(?:\||•|·|--?|–|—)\s+/u)
    const presented = findPresented(withoutLead(part, lexicon), lexicon)
    const long = presented && shorten(presented.long, LONGEST_WHO, lexicon)
    if (!presented || !long) continue
    const short = shortOf(trimClause(long, lexicon), presented.brief, lexicon)
    return inMessages({ long: trimClause(long, lexicon), ...(short !== undefined && { short }) })
  }
  const [was] = past
  return was && inMessages({ ...was, ...(was.long.length <= LONGEST_SHORT_WHO && { short: was.long }) })
}

const inMessages = ({ long, short }: Who): Who => ({
  long: withMaqaf(long),
  ...(short !== undefined && { short: withMaqaf(short) }),
})

/** Who writes by the role and the place of About me: for an answer that tells neither. */
function whoByRole(
  { role = '', place = '', company = '' }: Me,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): Who | undefined {
  const { as, at, in: inside, sentence } = lexicon.introduces
  // “Buyer (career break)”: what a bracket takes back is not known.
  if (/[()]/u.test(role)) return undefined
  const title = trimClause(
    tidy(role, lexicon)
      .replace(/\s*[|@].*$/u, '')
      .split(/,\s/u)[0] ?? '',
    lexicon,
  )
  if (languageOf(title) !== language) return undefined
  const town = asPlace(place.split(',')[0] ?? '')
  const named = as(title)
  const isHere = town !== '' && languageOf(town) === language
  const isNamed = company !== '' && languageOf(company) === language
  const long = sentence({
    role: named,
    tails: [],
    ...(isNamed && { employer: at(company) }),
    ...(isHere && { place: inside(town) }),
  })
  const brief = sentence({ role: named, tails: [] })
  const short = [long, brief].find((said) => said.length <= LONGEST_SHORT_WHO)
  return long.length > LONGEST_WHO ? undefined : inMessages({ long, ...(short !== undefined && { short }) })
}

/** Who writes, as it is kept with About me, else as it is proposed; a short form that is missing is cut from the long one. */
export function whoOf(me: Me, language: LanguageCode, lexicon: PhraseLexicon): Who | undefined {
  const proposed =
    proposeWho(me.intro[language] ?? '', me, language, lexicon) ?? whoByRole(me, language, lexicon)
  const said = me.who?.[language]
  const long = said ?? proposed?.long ?? ''
  const derived = said === undefined ? proposed?.short : shortOf(said, undefined, lexicon)
  const short = me.whoShort?.[language] || derived
  return long === '' ? undefined : { long, ...(short && { short }) }
}

/** My name in the script of a language: as it was typed for it, else the one name there is where its script fits. */
export function nameFor(me: Me, language: LanguageCode): string | undefined {
  const typed = me.nameIn?.[language]
  if (typed) return typed
  return me.name !== '' && isIn(me.name, language) ? me.name : undefined
}
