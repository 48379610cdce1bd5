import type { Me } from '../../model/me.ts'
import { fold } from '../../text/fold.ts'
import { wordsOf } from '../../text/words.ts'
import { isAside } from './clauses.ts'
import { type Piece, piecesOf } from './form.ts'
import type { IntroductionParts } from './introduction-lexicon.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { asPlace, isPlace, withoutState } from './places.ts'
import { vocabulary } from './vocabulary.ts'

const isMine = (name: string, { company, employers }: Me) =>
  [company ?? '', ...employers].some((one) => one !== '' && fold(one) === fold(name))

const isIdea = (text: string) => vocabulary.ideaAt(text) !== undefined
/** A name of several words, or with a capital inside: “Atelier Donauwinkel”, “PhysioNord”; one word may be a city or a tool. */
const isName = (text: string) =>
  /^\p{Lu}.*(?:\s\S|\p{Ll}\p{Lu}|&)|^\p{Lu}{2,}$|^\p{Script=Hebrew}.*[\s-]/u.test(text) && !isIdea(text)
/** A name like a town's, and no name of a thing that is known. */
const isTown = (text: string) => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u.test(text) && !isIdea(text)

/** What is known of a line, and what of it was read so far. */
interface Reading {
  readonly me: Me
  readonly lexicon: PhraseLexicon
  /** The last piece: a town stands there. */
  readonly isLast: boolean
  /** A legal form stands behind it: it is an employer's name, whatever it looks like. */
  readonly isFirm: boolean
  /** The years of a role stand behind it, or behind the place that follows it. */
  readonly isDated: boolean
}

/** The parts with one more piece in its place; what nobody can tell is left out. */
function withPiece(parts: IntroductionParts, piece: string, reading: Reading): IntroductionParts {
  const { me, lexicon, isLast, isFirm, isDated } = reading
  // “I work in company with 900 hives” is a sentence of its own, and no employer.
  if (isAside(piece, lexicon)) return parts
  const says = lexicon.introduces
  const { employer, place } = parts
  const isTimeFirst = parts.isTimeFirst ?? (parts.time !== undefined && employer === undefined)
  const town = withoutState(piece, says.states)
  const isCity = [piece, town].some((one) => isPlace(one, me.place) || says.cities.has(one.toLowerCase()))
  const isHere = isCity || town !== piece || (employer !== undefined && isLast && isTown(piece))
  const here = isHere ? says.in(asPlace(piece)) : says.placed(piece)
  if (here !== undefined) return place === undefined ? { ...parts, place: here, isTimeFirst } : parts
  const isNamed = isMine(piece, me) || isFirm || (isDated && isName(piece))
  const there = says.employer(piece) ?? (isNamed ? says.at(piece) : undefined)
  if (there !== undefined && employer === undefined) return { ...parts, employer: there, isTimeFirst }
  const tail = says.tail(piece, vocabulary)
  return tail === undefined ? parts : { ...parts, tails: [...parts.tails, tail] }
}

/** The parts with everything that stands behind the role. */
function withAll(
  role: IntroductionParts,
  behind: readonly Piece[],
  me: Me,
  lexicon: PhraseLexicon,
): IntroductionParts {
  const dated = behind.findIndex(({ isDated }) => isDated)
  return behind.reduce((parts, { text, isFirm }, at) => {
    const timed = lexicon.introduces.time(text)
    const reading: Reading = {
      me,
      lexicon,
      isLast: at === behind.length - 1 || dated === at,
      isFirm,
      isDated: dated >= at && dated <= at + 1,
    }
    const pieces = timed ? timed.others : [text]
    // “Qualified electrician, self-employed 3 years”: the years are not those of the role.
    const own = timed
      ? pieces.find((piece) => lexicon.introduces.tail(piece, vocabulary) !== undefined)
      : undefined
    if (timed && own !== undefined) {
      const others = pieces.filter((piece) => piece !== own)
      const tail = `${lexicon.introduces.tail(own, vocabulary) ?? own} ${timed.said}`
      const there = others.reduce((so, piece) => withPiece(so, piece, reading), parts)
      return { ...there, tails: there.tails.concat(tail) }
    }
    const told = pieces.reduce((so, piece) => withPiece(so, piece, reading), parts)
    // “Night receptionist in Galway, in Ireland 3 years”: nobody can tell that the years are those of the role.
    if (timed && pieces.length > 0 && told.employer === parts.employer) return parts
    return timed?.said && told.time === undefined ? { ...told, time: timed.said } : told
  }, role)
}

const takeWords = (text: string) => wordsOf(text.replace(/\s*\(.*$/u, '')).map(({ folded }) => folded)

/**
 * Whether a piece names the role that About me holds: it begins with the same word, shares another where there is one, and
 * has the word that says somebody, where the language puts it last: “help desk” is nobody.
 */
function isMyRole(piece: string, { role = '' }: Me, { introduces }: PhraseLexicon): boolean {
  const [mine, said] = [takeWords(role), takeWords(piece)]
  const [first] = mine
  if (first === undefined || said[0] !== first) return false
  if (introduces.isHeadLast && !said.includes(mine.at(-1) ?? '')) return false
  return mine.length === 1 || mine.slice(1).some((word) => said.slice(1).includes(word))
}

/** A piece that begins with a known role: what follows the role keeps its capitals, for it may be a name. */
function roleAs(piece: string, { role = '' }: Me, lexicon: PhraseLexicon): string {
  const isWhole = fold(piece).startsWith(fold(role))
  return isWhole
    ? `${lexicon.introduces.as(piece.slice(0, role.length))}${piece.slice(role.length)}`
    : lexicon.introduces.as(piece)
}

/** What a line says of somebody; unsure where what they are may stand in a piece that nobody can read. */
export interface Introduced {
  readonly parts?: IntroductionParts
  readonly isUnsure: boolean
}

/** Whether a piece before the one that names a role is surely none itself: a name, an employer, a place, a time, or what is over. */
function isNoRole({ text, isFirm }: Piece, me: Me, { introduces }: PhraseLexicon): boolean {
  if (isFirm || isMine(text, me) || introduces.isPast(text) || introduces.employer(text)) return true
  if (introduces.personal.test(text)) return true
  const isNamed = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(text) || /^\p{Lu}\p{L}+$/u.test(text)
  const isTimed = introduces.time(text)?.others.length === 0
  return isNamed || isTimed || isPlace(text, me.place) || introduces.placed(text) !== undefined
}

/** What a line says of somebody now, from the first piece that names what they are. */
export function findIntroduced(line: string, me: Me, lexicon: PhraseLexicon): Introduced {
  const { time, role: roleOf } = lexicon.introduces
  const pieces = piecesOf(line, lexicon)
  const [first] = pieces
  const isPlaced =
    first !== undefined && (pieces.length > 1 || lexicon.introduces.namesEmployer.test(first.text))
  const where = isPlaced ? lexicon.introduces.department(first.text) : undefined
  if (where)
    return { parts: withAll({ role: where, tails: [] }, pieces.slice(1), me, lexicon), isUnsure: false }
  for (const [at, { text, isFirm, isDated }] of pieces.entries()) {
    const timed = time(text)
    const [said = text, ...others] = timed?.others ?? []
    if (lexicon.introduces.isPast(said)) continue
    const named =
      isFirm && !lexicon.introduces.namesEmployer.test(said) ? undefined : roleOf(said, vocabulary)
    const role = named ?? (isMyRole(said, me, lexicon) ? roleAs(said, me, lexicon) : undefined)
    // “Chess coach, I was”: what is over says nothing of now.
    if (role === undefined || lexicon.introduces.over.test(pieces[at + 1]?.text ?? '')) continue
    if (
      named &&
      !lexicon.introduces.now.test(said) &&
      !pieces.slice(0, at).every((one) => isNoRole(one, me, lexicon))
    )
      return { isUnsure: true }
    const rest = others.map((one) => ({ text: one, isFirm: false, isDated }))
    const start = { role, tails: [], ...(timed && { time: timed.said }) }
    const before = pieces
      .slice(0, at)
      .filter((one) => one.isFirm || isMine(one.text, me) || lexicon.introduces.employer(one.text))
    return {
      parts: withAll(start, [...before, ...rest, ...pieces.slice(at + 1)], me, lexicon),
      isUnsure: false,
    }
  }
  return { isUnsure: false }
}
