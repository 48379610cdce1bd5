import { wordsOf } from '../text/words.ts'

/** Words as long tell what a clause is about. Our judgement. */
const TELLING = 5

/** Where a clause stands in what was typed: at the first of its telling words; -1 where it does not. */
export function placeOf(clause: string, typed: string): number {
  const low = typed.toLowerCase()
  const words = wordsOf(clause).filter(({ text }) => text.length >= TELLING)
  const places = words.map(({ text }) => low.indexOf(text.toLowerCase())).filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/**
 * What an answer tells beside each of its clauses: the clause itself with what was typed behind it, up to where the next one
 * stands. “Talking to architects, they say warm, I say how many kelvin” is about the word “warm”, too.
 */
export function stretchesOf(clauses: readonly string[], typed: string): readonly string[] {
  const places = clauses.map((clause) => placeOf(clause, typed))
  return clauses.map((clause, at) => {
    const place = places[at] ?? -1
    if (place < 0) return clause
    const next = places.filter((other) => other > place)
    const isFirst = places.every((other) => other < 0 || other >= place)
    return `${clause}\n${typed.slice(isFirst ? 0 : place, next.length > 0 ? Math.min(...next) : undefined)}`
  })
}
