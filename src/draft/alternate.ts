import type { SaidShape } from './shape.ts'

/** Whether two texts begin or end alike. */
const isAlike = (one: SaidShape, other: SaidShape) =>
  (['opening', 'question', 'ask'] as const).some(
    (part) => one[part] !== undefined && one[part].text === other[part]?.text,
  )

/** Texts in an order in which neighbours begin and end otherwise, as far as there are such: a seed that goes on by one changes both. */
export function alternate(texts: readonly SaidShape[]): readonly SaidShape[] {
  const left = [...texts]
  const ordered: SaidShape[] = []
  while (left.length > 0) {
    const last = ordered.at(-1)
    const next = last ? left.findIndex((one) => !isAlike(one, last)) : 0
    ordered.push(...left.splice(Math.max(0, next), 1))
  }
  return ordered
}
