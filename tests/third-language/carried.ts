/** Latin letters by their order, each as one Cyrillic letter that no accent takes apart. */
const latin = 'abcdefghijklmnopqrstuvwxyz'
const cyrillic = 'абцдефгхижклмнопщрстувшчыз'

const there = new Map([...latin].map((letter, at) => [letter, cyrillic[at] ?? letter]))
const back = new Map([...cyrillic].map((letter, at) => [letter, latin[at] ?? letter]))

const mapped = (text: string, letters: ReadonlyMap<string, string>) =>
  text.replace(/\{\??\p{L}+\}|\p{L}/gu, (letter) => {
    const small = letters.get(letter.toLowerCase())
    if (small === undefined) return letter
    return letter === letter.toLowerCase() ? small : small.toUpperCase()
  })

/** An English text in the letters of the invented language; what stands in braces stays. */
export const carried = (text: string): string => mapped(text, there)
export const carriedBack = (text: string): string => mapped(text, back)

type Function = (...given: readonly unknown[]) => unknown
const isFunction = (value: unknown): value is Function => typeof value === 'function'

/**
 * Everything that a language brings, in the letters of the invented one: its texts and lists letter by letter, its functions
 * with what they are given and what they give carried over. Keys are names and stay.
 */
export function carriedOver<T>(value: T, by: (text: string) => string = carried): T {
  const other = by === carried ? carriedBack : carried
  if (typeof value === 'string') return by(value) as T
  if (isFunction(value)) {
    const own: Function = (...given) =>
      carriedOver(value(...given.map((one) => (typeof one === 'object' ? one : carriedOver(one, other)))), by)
    return own as T
  }
  if (Array.isArray(value)) return value.map((one) => carriedOver(one, by)) as T
  // A pattern is of its own letters: in others it finds nothing, and what it would turn stays as it is.
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, carriedOver(one, by)])) as T
}

/** The same for a table whose keys are words. */
export const carriedTable = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).map(([key, one]) => [carried(key), carriedOver(one)]))
