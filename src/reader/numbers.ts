import { westernDigits } from '../text/digits.ts'

/** The one whole number in a line, with any language's separators: `1,204`, `16.862`, `1 204`. Undefined for “1.2K”, which is none. */
export function numberIn(line: string): number | undefined {
  const numbers = line.match(/\p{Nd}[\p{Nd}.,’'\u00a0\u202f]*(?=$|[^\p{L}\p{Nd}])/gu) ?? []
  const [digits] = numbers
  if (numbers.length !== 1 || digits === undefined) return undefined
  const groups = digits.replace(/[^\p{Nd}]+$/u, '').split(/[^\p{Nd}]/u)
  if (groups.length > 1 && groups.slice(1).some((group) => group.length !== 3)) return undefined
  const number = Number(westernDigits(groups.join('')))
  return Number.isSafeInteger(number) ? number : undefined
}
