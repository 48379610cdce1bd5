import { beginsWith, firstWords } from './pattern.ts'
import { type Entry, entryOf, secondWords, type Written } from './phrase-entry.ts'
import type { Word } from './words.ts'

/** The phrases whose first word begins so. */
interface Begun {
  readonly beginning: string
  readonly written: Written[]
}

/** The entries that begin with one word: those told apart by their second word, and all others. */
interface Beginning {
  readonly bySecond: Map<string, Entry[]>
  readonly others: Entry[]
}

/** What can begin at a word: entries to be tried as they are, and those that a second word must be found for. */
export interface Candidates {
  readonly entries: readonly Entry[]
  readonly bySecond: readonly ReadonlyMap<string, readonly Entry[]>[]
  /** Whether one of the entries needs another word in the text. */
  readonly isNeedy: boolean
}

const NOTHING: Candidates = { entries: [], bySecond: [], isNeedy: false }

/** How many letters of a beginning (`mentor*`) lead to its entries. */
const KEY = 2
/** How many different words are remembered with what can begin at them; a text is looked at again with every keystroke. */
const REMEMBERED = 20_000

const add = <T>(index: Map<string, T[]>, key: string, one: T) => {
  const before = index.get(key)
  if (before) before.push(one)
  else index.set(key, [one])
}

/** Common words begin dozens of phrases, so a phrase that is known to go on with certain words is found by both. */
function beginningOf(written: readonly Written[]): Beginning {
  const beginning: Beginning = { bySecond: new Map(), others: [] }
  for (const entry of written.map(entryOf)) {
    const seconds = secondWords(entry.pattern)
    if (seconds) for (const second of seconds) add(beginning.bySecond, second, entry)
    else beginning.others.push(entry)
  }
  return beginning
}

function addBegun(index: Map<string, Begun[]>, beginning: string, one: Written): void {
  const key = beginning.slice(0, KEY)
  const same = index.get(key)?.find((other) => other.beginning === beginning)
  if (same) same.written.push(one)
  else add(index, key, { beginning, written: [one] })
}

interface Index {
  /** By the first word as it is, and by how it begins. */
  readonly exact: ReadonlyMap<string, readonly Written[]>
  readonly begins: ReadonlyMap<string, readonly Begun[]>
  /** What begins with a word, once a text has held it. */
  readonly beginnings: Map<string, Beginning>
}

function indexOf(lists: readonly (readonly string[])[]): Index {
  const exact = new Map<string, Written[]>()
  const begins = new Map<string, Begun[]>()
  for (const [list, phrases] of lists.entries())
    for (const [phrase, written] of phrases.entries()) {
      const one = { list, phrase, written }
      const first = firstWords(written)
      for (const word of first.exact) add(exact, word, one)
      for (const beginning of first.begins) addBegun(begins, beginning, one)
    }
  return { exact, begins, beginnings: new Map() }
}

function beginningAt({ exact, beginnings }: Index, form: string): readonly Beginning[] {
  const known = beginnings.get(form)
  if (known) return [known]
  const written = exact.get(form)
  if (!written) return []
  const made = beginningOf(written)
  beginnings.set(form, made)
  return [made]
}

function candidatesAt(index: Index, { forms }: Word): Candidates {
  const exactly = forms.flatMap((form) => beginningAt(index, form))
  const begun = forms.flatMap((form) =>
    (index.begins.get(form.slice(0, KEY)) ?? []).flatMap(({ beginning, written }) =>
      beginsWith(form, beginning) ? written.map(entryOf) : [],
    ),
  )
  const entries = [...exactly.flatMap(({ others }) => others), ...begun]
  const bySecond = exactly.flatMap((one) => (one.bySecond.size > 0 ? [one.bySecond] : []))
  const isNeedy = entries.some(({ needs }) => needs !== undefined)
  return entries.length + bySecond.length === 0 ? NOTHING : { entries, bySecond, isNeedy }
}

/** What of some lists can begin at a word, in the grammar of `phrases`. Costs one look-up a word, however many lists there are. */
export function indexPhrases(lists: readonly (readonly string[])[]): (word: Word) => Candidates {
  const index = indexOf(lists)
  const remembered = new Map<string, Candidates>()
  return (word) => {
    const known = remembered.get(word.folded)
    if (known) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const made = candidatesAt(index, word)
    remembered.set(word.folded, made)
    return made
  }
}
