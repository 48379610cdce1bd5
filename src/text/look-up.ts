/**
 * What a word of a person leads to in a record; undefined where it stands in it not. Every record knows “constructor” and
 * “valueOf” by itself, and would answer with code.
 */
export const lookUp = <Value>(record: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(record, word) ? record[word] : undefined
