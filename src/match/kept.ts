/** How many are remembered at once: a look at somebody asks for them a few times in a row, a list never comes back soon. */
const MOST = 256

/** Makes something once for each of the last few keys. What was made is forgotten with its key: it may be large. */
export function keptFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    if (kept.size >= MOST) kept.clear()
    kept.set(key, made)
    return made
  }
}
