import type { Sources } from './filling.ts'
import { matterOf, nearnessOf } from './hooks/nearness.ts'
import { sharedWords } from './hooks/shared-words.ts'
import { clausesIn } from './persona-clauses.ts'
import type { Filling } from './phrase.ts'
import { stretchesOf } from './stretches.ts'

/** What a common word that is shared with the sentence that is cited says, and what the rest of the text does. Our judgement. */
const [A_WORD, BEHIND] = [0.6, 0.5]

/** A clause with what was typed beside it. */
function stretchOf({ text, uses: [use] }: Filling, sources: Sources): string {
  const line = sources.persona.lines.find(({ id }) => use && 'line' in use && id === use.line)
  const clauses = line ? clausesIn(line, sources) : []
  const stretch = stretchesOf(clauses, line?.text[sources.language] ?? '')[clauses.indexOf(text)] ?? text
  // “English for the phone, writing is ok” is not about writing.
  return stretch
    .split(/(?<=[,.;\n])\s*/u)
    .filter((piece) => !sources.phrases.opinion.test(piece.replace(/[,.;]$/u, '')))
    .join(' ')
}

/** How near a clause is to what the message mentions; none where it mentions nothing. */
function nearnessTo(sources: Sources): (clause: Filling) => number {
  const { hook, hookLexicons } = sources
  if (!hook || !('page' in hook.fact)) return () => 0
  const mentioned = matterOf(`${hook.fact.page.quote}\n${hook.topic}`, hookLexicons)
  const { cites, quote = '' } = hook
  const shown = cites ? matterOf(quote, hookLexicons) : undefined
  return (clause) => {
    const text = stretchOf(clause, sources)
    const matter = matterOf(text, hookLexicons)
    const near = nearnessOf(matter, mentioned)
    // What is cited is what the reader sees: the question follows from it.
    if (!shown) return near
    return BEHIND * near + nearnessOf(matter, shown) + A_WORD * sharedWords(text, quote, hookLexicons)
  }
}

/** The clause that is nearest to what the message mentions: the first, where no other is nearer by more than `margin`. */
export function nearestTo(clauses: readonly Filling[], sources: Sources, margin = 0): Filling | undefined {
  const [first, ...others] = clauses
  if (!first || others.length === 0) return first
  const nearness = nearnessTo(sources)
  return others
    .map((clause) => ({ clause, near: nearness(clause) - margin }))
    .reduce((best, one) => (one.near > best.near ? one : best), { clause: first, near: nearness(first) })
    .clause
}
