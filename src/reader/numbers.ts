import { westernDigits } from '../text/digits.ts'

/** Signs within a number; a blank only before three digits, which is how some languages part thousands. */
const NUMBER = /\p{Nd}(?:[\p{Nd}.,’'\u00a0\u202f]| (?=\p{Nd}{3}(?!\p{Nd})))*\p{L}?/gu

/** The one whole number in a line, with any language's separators: `1,204`, `16.862`, `1 204`. Undefined for “1.2K”, which is none. */
export function numberIn(line: string): number | undefined {
  const [digits, another] = line.match(NUMBER) ?? []
  if (digits === undefined || another !== undefined || /\p{L}$/u.test(digits)) return undefined
  const groups = digits.replace(/[^\p{Nd}]+$/u, '').split(/[^\p{Nd}]/u)
  if (groups.length > 1 && groups.slice(1).some((group) => group.length !== 3)) return undefined
  const number = Number(westernDigits(groups.join('')))
  return Number.isSafeInteger(number) ? number : undefined
}
