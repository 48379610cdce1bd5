import type { Range } from '../text/phrases.ts'
import { within } from './places.ts'
import type { Look } from './rule.ts'

/** Those places that are not denied: “not urgent”, “no job”, “I am not asking you to recommend me”. */
export function unlessDenied<T extends Range>(
  places: readonly T[],
  { found, text, sentences }: Look,
): readonly T[] {
  const denials = found('denials')
  const askingDenied = found('askingDenied')
  return places.filter((place) => {
    const { start } = place
    const sentence = sentences.find((one) => within(place, one))
    return (
      !denials.some((denial) => denial.end <= start && text.slice(denial.end, start).trim() === '') &&
      !askingDenied.some((denial) => sentence && within(denial, sentence) && denial.end <= start)
    )
  })
}
