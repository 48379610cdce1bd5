import { kinds } from '../../draft/kinds/index.ts'
import { kindIds } from '../../model/draft.ts'
import type { Range } from '../../text/phrases.ts'
import { allWithin, firstWithin, within } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** A private note about somebody (“She said …”) is no sentence to them: they read of themselves as of somebody else. */
export const speaksOfReader: Rule = {
  level: 'mend',
  for: kindIds.filter((kind) => kinds[kind].addressee === 'person'),
  find: (look) => [...byPronoun(look), ...byName(look)].slice(0, 1),
}

/** “She said” at the beginning of a clause, in a text that has spoken of nobody else before. */
function byPronoun(look: Look): readonly Place[] {
  const { found, body, text } = look
  const [first] = found('speaksOf').filter((hit) => body.some((sentence) => within(hit, sentence)))
  const sentence = first && body.find((one) => within(first, one))
  if (!first || !sentence) return []
  if (!/(?:^|[:;–—]\s*)$/u.test(text.slice(sentence.start, first.start)) || spokenOf(first.start, look))
    return []
  return [{ start: first.start, end: first.end }]
}

/** Whether anybody who could be meant comes before a place: a person by what they are, or a name with a capital. */
function spokenOf(end: number, look: Look): boolean {
  const { found, body, greeting } = look
  const before = { start: greeting?.end ?? 0, end }
  if (firstWithin(found('somebody'), before)) return true
  return body.some(({ words, start }) =>
    words.some(
      (word) =>
        word.end <= end && word.start > start && /^\p{Lu}\p{Ll}/u.test(word.text) && !isOrdinary(word, look),
    ),
  )
}

/** A capital that is nobody's: a day, “I'd”, the first word behind a colon. */
const isOrdinary = (word: Range, { found, text }: Look) =>
  firstWithin(found('weekdays'), word) !== undefined ||
  firstWithin(found('me'), word) !== undefined ||
  /[:“"‘«–—]\s*$/u.test(text.slice(0, word.start))

/** “Elena said”, to Elena. */
function byName({ body, greeting, found }: Look): readonly Place[] {
  const names = (greeting?.name ?? []).map(({ folded }) => folded)
  if (names.length === 0) return []
  const reported = found('reported')
  return body.flatMap((sentence) =>
    allWithin(reported, sentence).flatMap((hit) => {
      const name = sentence.words.findLast((word) => word.end <= hit.start)
      const isBeside = name !== undefined && hit.start - name.end === 1
      return name && isBeside && names.includes(name.folded) ? [{ start: name.start, end: hit.end }] : []
    }),
  )
}
