import { kindsThat } from '../../model/message-kinds.ts'
import { wordsOf } from '../../text/words.ts'
import { allWithin, apartFrom, firstBehind, firstWithin } from '../places.ts'
import type { Look, Rule } from '../rule.ts'
import { hintUnlessToStranger } from '../stranger.ts'

/** Words of a last line without a full stop that is a signature and says more than a name. */
const [TELLING_SIGNATURE, LONGEST_SIGNATURE] = [4, 10]

/** Words of a sentence without a verb that presents the writer. */
const [SHORTEST_LINE, LONGEST_LINE] = [2, 10]

/** Who writes, and why to this reader, is what a stranger wants to know first. */
export const whoAmIMissing: Rule = {
  level: 'mend',
  // a note stands below its sender's name and headline
  levelOn: { note: 'hint' },
  for: kindsThat('first'),
  wholeOnly: true,
  find: (look) => {
    const first = look.body[0]
    const isSaid = [tellsOfMe, speaksOfNobodyElse, showsMine, givesName, namesMe, isSigned].some((one) =>
      one(look),
    )
    if (!first || isSaid || look.found('who').length > 0) return []
    return hintUnlessToStranger([{ start: first.start, end: first.end }], look)
  },
}

/** “I keep books”: what I do, other than what every writer does. */
function tellsOfMe({ found, is, body }: Look): boolean {
  const told = apartFrom(found('i'), found('askStarts'))
  return body.some(({ words, start, end }) =>
    allWithin(told, { start, end }).some((hit) => {
      const next = words.find((word) => word.start >= hit.end && !is('between', word))
      return next !== undefined && !is('anybodyDoes', next)
    }),
  )
}

/** “Florist, from Celje.”: a short sentence of neither the reader nor courtesy; who else would it speak of? */
function speaksOfNobodyElse({ found, body, asks }: Look): boolean {
  const lists = [
    'you',
    'specific',
    'praise',
    'apologies',
    'wayOut',
    'courtesies',
    'pressure',
    'vague',
    'mentor',
    'job',
    'attachments',
  ] as const
  const asking = new Set(asks)
  return body.some((sentence) => {
    const { length } = sentence.words
    return (
      !sentence.isQuestion &&
      !asking.has(sentence) &&
      length >= SHORTEST_LINE &&
      length <= LONGEST_LINE &&
      lists.every((list) => firstWithin(found(list), sentence) === undefined)
    )
  })
}

/** “Our kitchen”: something of mine that not everybody has. */
function showsMine({ found, is, words }: Look): boolean {
  return found('mine').some((hit) => {
    const next = firstBehind(words, hit.end)
    return next !== undefined && !next.breakBefore && !is('anybodysMine', next)
  })
}

/** “I'm Tom”: the word that introduces the writer, and a name. */
function givesName({ found, words }: Look): boolean {
  const introduced = new Set(found('introduces').map(({ end }) => end))
  return words.some(({ end }, at) => introduced.has(end) && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? ''))
}

/** The text holds the role, company or school of About me. */
function namesMe({ words, context: { me } }: Look): boolean {
  const mine = wordsOf([me?.role, me?.company, ...(me?.schools ?? [])].join(' '))
  const telling = new Set(mine.filter((word) => word.text.length > 3).map((word) => word.folded))
  return words.some((word) => telling.has(word.folded))
}

/** A last line of its own that says more than a name: “Tom Ek, first-year nurse”. */
function isSigned({ text, sentences }: Look): boolean {
  const last = sentences.at(-1)
  if (!last || sentences.length < 2 || /[.!?…]$/u.test(last.text)) return false
  const { length } = last.words
  return (
    /\n\s*$/u.test(text.slice(0, last.start)) && length >= TELLING_SIGNATURE && length <= LONGEST_SIGNATURE
  )
}
