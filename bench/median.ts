/** The middle one of some measurements. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * Milliseconds that each of some jobs takes, in turns, so that whatever slows the machine slows all of them. Medians of the
 * rounds after the first few. `before` is run before each round, and not counted.
 */
export function interleaved<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  before?: () => void,
): Readonly<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[]
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds + 3; round++) {
    before?.()
    for (const name of names) {
      const began = performance.now()
      jobs[name]()
      if (round >= 3) taken.get(name)?.push(performance.now() - began)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<
    Name,
    number
  >
}
