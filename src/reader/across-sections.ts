/**
 * What several sections of one name hold, as one list: a section inside another is read with it, and one that says again what
 * another said adds nothing.
 */
export function acrossSections<T>(
  sections: readonly Element[],
  readFrom: (section: Element) => readonly T[],
): readonly T[] {
  const outer = sections.filter(
    (section) => !sections.some((other) => other !== section && other.contains(section)),
  )
  const [only, another] = outer
  if (only && !another) return readFrom(only)
  const said = new Set<string>()
  return outer.flatMap((section) => {
    const entries = readFrom(section).map((entry) => [JSON.stringify(entry), entry] as const)
    const fresh = entries.filter(([quote]) => !said.has(quote))
    for (const [quote] of entries) said.add(quote)
    return fresh.map(([, entry]) => entry)
  })
}
