import { beginsWith, firstWords } from './pattern.ts'
import { add, type Beginning, beginningOf, type Entry } from './phrase-entry.ts'
import type { Word } from './words.ts'

/** The phrases whose first word begins so; `made` once a text has held such a word. */
interface Begun {
  readonly beginning: string
  readonly entries: Entry[]
  made: Beginning | undefined
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

function addBegun(index: Map<string, Begun[]>, beginning: string, entry: Entry): void {
  const key = beginning.slice(0, KEY)
  const same = index.get(key)?.find((other) => other.beginning === beginning)
  if (same) same.entries.push(entry)
  else add(index, key, { beginning, entries: [entry], made: undefined })
}

interface Index {
  /** By the first word as it is, and by how it begins. */
  readonly exact: ReadonlyMap<string, readonly Entry[]>
  readonly begins: ReadonlyMap<string, readonly Begun[]>
  /** What begins with a word, once a text has held it. */
  readonly beginnings: Map<string, Beginning>
}

function indexOf(lists: readonly (readonly string[])[]): Index {
  const exact = new Map<string, Entry[]>()
  const begins = new Map<string, Begun[]>()
  for (let list = 0; list < lists.length; list++) {
    const phrases = lists[list] ?? []
    for (let phrase = 0; phrase < phrases.length; phrase++) {
      const written = phrases[phrase] ?? ''
      const entry: Entry = { list, phrase, written, pattern: undefined, needs: undefined }
      const first = firstWords(written)
      if (typeof first === 'string') add(exact, first, entry)
      else {
        for (const word of first.exact) add(exact, word, entry)
        for (const beginning of first.begins) addBegun(begins, beginning, entry)
      }
    }
  }
  return { exact, begins, beginnings: new Map() }
}

function beginningAt({ exact, beginnings }: Index, form: string): readonly Beginning[] {
  const known = beginnings.get(form)
  if (known) return [known]
  const entries = exact.get(form)
  if (!entries) return []
  const made = beginningOf(entries)
  beginnings.set(form, made)
  return [made]
}

function begunAt({ begins }: Index, form: string): readonly Beginning[] {
  const begun = begins.get(form.slice(0, KEY))?.filter(({ beginning }) => beginsWith(form, beginning)) ?? []
  return begun.map((one) => {
    one.made ??= beginningOf(one.entries)
    return one.made
  })
}

function candidatesAt(index: Index, { forms }: Word): Candidates {
  const all = [
    ...forms.flatMap((form) => beginningAt(index, form)),
    ...forms.flatMap((form) => begunAt(index, form)),
  ]
  if (all.length === 0) return NOTHING
  const entries = all.flatMap(({ others }) => others)
  const bySecond = all.flatMap((one) => (one.bySecond.size > 0 ? [one.bySecond] : []))
  return { entries, bySecond, isNeedy: entries.some(({ needs }) => needs !== undefined) }
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
