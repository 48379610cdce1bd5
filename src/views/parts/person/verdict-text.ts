import { isolate } from '../../../languages/fill.ts'
import type { Shows } from '../../../languages/shows.ts'
import { languageCodes } from '../../../model/language.ts'
import type { Outcome, Verdict } from '../../../model/match.ts'
import type { Persona } from '../../../model/persona.ts'
import { conceptLabel } from '../../../pipeline.ts'

/** What a verdict is about, in few words: the ideas in the persona's line that it answers, else its criterion. */
export function verdictTitle({ criterion, about }: Verdict, persona: Persona, shows: Shows): string {
  const line = persona.lines.find(({ id }) => id === about)
  if (!line) return shows.names.criterion[criterion]
  const labels = line.concepts.flatMap((concept) => conceptLabel(concept, shows.code) ?? [])
  const written = line.text[shows.code] ?? languageCodes.map((code) => line.text[code]).find((text) => text)
  return capitalise(labels.join(', ') || written || shows.names.criterion[criterion], shows)
}

/** The verdicts of one outcome. */
export const listWithOutcome = (verdicts: readonly Verdict[], outcome: Outcome): readonly Verdict[] =>
  verdicts.filter((verdict) => verdict.outcome === outcome)

/** A list as people write it: “a, b and c”, in the direction of the interface whatever its first word is written in. */
export const listText = (items: readonly string[], shows: Shows): string =>
  new Intl.ListFormat(shows.code, { type: 'conjunction' })
    .formatToParts([...new Set(items)])
    // Isolated only now: how Hebrew joins a word depends on the letter that it begins with.
    .map(({ type, value }) => (type === 'element' ? isolate(value) : value.replace(/-$/u, MAQAF)))
    .join('')

/** What Hebrew writes between its own letter and another script, where the browser's data have a hyphen. */
const MAQAF = '\u05be'

/** A text with its first letter as a sentence begins. */
export const capitalise = (text: string, { code }: Shows) =>
  text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(code))
