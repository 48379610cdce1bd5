import { wordsOf } from '../text/words.ts'
import { clausesIn } from './persona-clauses.ts'
import type { Word, Words } from './phrase.ts'
import { troublesIn } from './phrases/troubles.ts'
import { finderOf } from './phrases/vocabulary.ts'
import type { Sources } from './word.ts'

/** Words as long tell what a clause is about. Our judgement. */
const TELLING = 5

/** Where a clause stands in what was typed before something: at the first of its telling words; -1 where it does not. */
function placeOf(clause: string, before: string): number {
  const low = before.toLowerCase()
  const words = wordsOf(clause).filter(({ text }) => text.length >= TELLING)
  const places = words.map(({ text }) => low.indexOf(text.toLowerCase())).filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** Whether a wish is the last one before what was told, with nothing of another between. */
function standsNext(wish: string, clauses: readonly string[], before: string, { phrases }: Sources): boolean {
  const [last] = clauses
    .map((clause) => ({ clause, at: placeOf(clause, before) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
  const between = before.slice(last?.at ?? 0)
  const isOther = /\s\+\s/u.test(between) || finderOf(phrases.also).in(wordsOf(between))
  return last?.clause === wish && !isOther
}

/**
 * What the user told of themselves beside a wish, which stands before it in a message; only of the wish that it stands next to
 * in their answer.
 */
export function troubleBeside(wish: Word | undefined, sources: Sources): Words {
  const { persona, language, phrases } = sources
  const [use] = wish?.uses ?? []
  const line = persona.lines.find((one) => use && 'line' in use && one.id === use.line)
  const answer = line?.text[language]
  if (!wish || !line || answer === undefined) return {}
  const clauses = clausesIn(line, sources)
  const found = troublesIn(answer, language, phrases).find(({ before }) =>
    standsNext(wish.text, clauses, before, sources),
  )
  // A wish that was typed with its reason says it already.
  if (!found || wish.text.toLowerCase().includes(found.text.toLowerCase())) return {}
  return { trouble: { text: found.text, uses: wish.uses } }
}
