import type { Range } from '../text/phrases.ts'
import type { Look } from './rule.ts'

/** Those places that are not denied right before: “not urgent”, “no job”. */
export function unlessDenied<T extends Range>(places: readonly T[], { found, text }: Look): readonly T[] {
  const denials = found('denials')
  return places.filter(
    ({ start }) =>
      !denials.some((denial) => denial.end <= start && text.slice(denial.end, start).trim() === ''),
  )
}
