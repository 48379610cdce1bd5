import { wordsOf } from '../../text/words.ts'
import { allWithin, apartFrom } from '../places.ts'
import type { ListName, Look, Rule } from '../rule.ts'

/** From how many words on a last line without a full stop is a signature that says more than a name. */
const TELLING_SIGNATURE = 4

/** Who writes, and why to this reader, is what a stranger wants to know first. */
export const whoAmIMissing: Rule = {
  level: 'mend',
  // a note stands below its sender's name and headline
  levelOn: { note: 'hint' },
  for: ['first-ask'],
  wholeOnly: true,
  find: (look) => {
    const first = look.body[0]
    const isSaid = [tellsOfMe, givesName, namesMe, isSigned].some((one) => one(look))
    return !first || isSaid || look.found('whoIAm').length > 0 ? [] : [{ start: first.start, end: first.end }]
  },
}

/** “I keep books”: what I do, other than what every writer does. */
function tellsOfMe({ found, body }: Look): boolean {
  const at = (list: ListName) => new Set(found(list).map(({ start }) => start))
  const [between, anybodys] = [at('between'), at('anybodyDoes')]
  const told = apartFrom(found('i'), found('askStarts'))
  return body.some(({ words, start, end }) =>
    allWithin(told, { start, end }).some((hit) => {
      const next = words.find((word) => word.start >= hit.end && !between.has(word.start))
      return next !== undefined && !anybodys.has(next.start)
    }),
  )
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

function isSigned({ sentences }: Look): boolean {
  const last = sentences.at(-1)
  return (
    sentences.length > 1 && !!last && !/[.!?…]$/u.test(last.text) && last.words.length >= TELLING_SIGNATURE
  )
}
