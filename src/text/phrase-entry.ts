import { type Pattern, patternOf } from './pattern.ts'

/** A phrase taken apart, by the number of its list and its place in it. */
export interface Entry {
  readonly list: number
  readonly phrase: number
  readonly pattern: Pattern
  /** Words of which the text must hold one somewhere; undefined where any text could hold the phrase. */
  readonly needs: ReadonlySet<string> | undefined
}

/** A phrase as it is written: it is taken apart when a text first holds a word that it can begin with. */
export interface Written {
  readonly list: number
  readonly phrase: number
  readonly written: string
}

/** Takes a phrase apart. */
export const entryOf = ({ list, phrase, written }: Written): Entry => {
  const pattern = patternOf(written)
  return { list, phrase, pattern, needs: neededWords(pattern) }
}

/** The words of which one must stand second; undefined where it could be any word, or none. */
export function secondWords({ slots }: Pattern): ReadonlySet<string> | undefined {
  const seconds = new Set<string>()
  for (const slot of slots.slice(1)) {
    if (!('exact' in slot) || slot.begins.length > 0) return undefined
    for (const word of slot.exact) seconds.add(word)
    if (!slot.optional) return seconds
  }
  return undefined
}

/** The fewest words of which one must stand behind the first. */
function neededWords({ slots }: Pattern): ReadonlySet<string> | undefined {
  const needed = slots
    .slice(1)
    .flatMap((slot) => ('exact' in slot && !slot.optional && slot.begins.length === 0 ? slot.exact : []))
  return needed.sort((one, other) => one.size - other.size)[0]
}
