import { type Pattern, patternOf, secondWord } from './pattern.ts'

/** A phrase by the number of its list and its place in it. It is taken apart when a text first holds the words that it begins with. */
export interface Entry {
  readonly list: number
  readonly phrase: number
  readonly written: string
  pattern: Pattern | undefined
  /** Words of which the text must hold one somewhere; undefined where any text could hold the phrase. */
  needs: ReadonlySet<string> | undefined
}

/** A phrase taken apart. */
export function patternIn(entry: Entry): Pattern {
  entry.pattern ??= patternOf(entry.written)
  return entry.pattern
}

/** The entries that begin with one word: those told apart by their second word, and all others. */
export interface Beginning {
  readonly bySecond: Map<string, Entry[]>
  readonly others: Entry[]
}

/** Adds one more under a key. */
export const add = <T>(index: Map<string, T[]>, key: string, one: T) => {
  const before = index.get(key)
  if (before) before.push(one)
  else index.set(key, [one])
}

/** Common words begin dozens of phrases, so a phrase that is known to go on with certain words is found by both. */
export function beginningOf(entries: readonly Entry[]): Beginning {
  const beginning: Beginning = { bySecond: new Map(), others: [] }
  for (const entry of entries) {
    const plain = secondWord(entry.written)
    const seconds = plain === undefined ? secondWords(patternIn(entry)) : [plain]
    if (seconds) for (const second of seconds) add(beginning.bySecond, second, entry)
    else {
      entry.needs = neededWords(patternIn(entry))
      beginning.others.push(entry)
    }
  }
  return beginning
}

/** The words of which one must stand second; undefined where it could be any word, or none. */
function secondWords({ slots }: Pattern): ReadonlySet<string> | undefined {
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
