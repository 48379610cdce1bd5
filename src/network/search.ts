import MiniSearch from 'minisearch'
import type { Connection } from '../model/connection.ts'
import { fold } from '../text/fold.ts'
import { formsOf } from '../text/forms.ts'
import { wordsOf } from '../text/words.ts'

/** Finds connections by words of any field, in any script; gives their ids. */
export type Search = (text: string) => ReadonlySet<string>

/** A word of so many letters may be mistyped by one in five. */
const LONG_WORD = 5
const MISTYPED = 0.2

/** Makes a search over names, companies, roles and addresses; every word must be found, the last may be unfinished. */
export function searchOver(connections: readonly Connection[]): Search {
  const index = new MiniSearch<Connection>({
    fields: ['name', 'company', 'role', 'email'],
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: (word) => [...formsOf(fold(word))],
  })
  index.addAll([...connections])
  return (text) => {
    const found = index.search(text, {
      prefix: true,
      fuzzy: (word) => (word.length >= LONG_WORD ? MISTYPED : false),
      combineWith: 'AND',
      processTerm: fold,
    })
    return new Set(found.map(({ id }) => String(id)))
  }
}
