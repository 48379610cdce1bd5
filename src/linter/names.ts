import { fold } from '../text/fold.ts'
import { scriptOf } from '../text/scripts.ts'

/** Letters that accents do not explain, and the spellings of umlauts: Søren, Soeren and Soren are one name. */
const spelling = (name: string) =>
  fold(name)
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/æ/gu, 'a')
    .replace(/ß/gu, 'ss')
    .replace(/([aou])e/gu, '$1')

/** The shortest beginning of a name that counts as its short form. */
const SHORTEST = 2

const alike = (one: string, other: string) =>
  one === other ||
  (one.length >= SHORTEST && other.startsWith(one)) ||
  (other.length >= SHORTEST && one.startsWith(other))

/**
 * Whether a word of a greeting names the person; null where none of their names is written in its script, so nobody can tell.
 * Short forms and nicknames name the person too.
 */
export function isNameOf(
  said: string,
  names: readonly string[],
  nicknames: readonly (readonly string[])[],
): boolean | null {
  const script = scriptOf(said)
  const parts = names
    .flatMap((name) => name.split(/[^\p{L}\p{M}'’]+/u))
    .filter((part) => scriptOf(part) === script)
  if (parts.length === 0 || script === 'none') return null
  const spellings = parts.map(spelling)
  const called = said.split(/[-־]/u).map(spelling)
  const groups = nicknames.filter((group) => called.some((name) => group.includes(name)))
  return spellings.some(
    (name) => called.some((one) => alike(one, name)) || groups.some((group) => group.includes(name)),
  )
}
