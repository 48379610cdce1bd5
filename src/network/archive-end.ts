/** What begins the last record of every zip, and the most bytes that it takes: 22, and a comment (APPNOTE 4.3.16). */
const SIGNATURE = [0x50, 0x4b, 0x05, 0x06] as const
const LONGEST_END = 22 + 65_535

/** The last bytes of what was taken so far, as many as the end of an archive may take. */
export function withTail(tail: Uint8Array, part: Uint8Array): Uint8Array {
  if (part.length >= LONGEST_END) return part.slice(-LONGEST_END)
  const both = new Uint8Array(tail.length + part.length)
  both.set(tail)
  both.set(part, tail.length)
  return both.slice(-LONGEST_END)
}

/** Whether the last record stands in the last bytes as a whole: a download that was cut short has none. */
export function endsArchive(tail: Uint8Array): boolean {
  for (let at = tail.length - 22; at >= 0; at--)
    if (SIGNATURE.every((byte, place) => tail[at + place] === byte)) return true
  return false
}
