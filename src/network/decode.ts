/** UTF-16 without a mark shows by its empty bytes: nearly every other one of a text in Latin letters. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const looked = bytes.subarray(0, 400)
  if (looked.length < 4) return undefined
  const empty = [0, 0]
  for (const [at, byte] of looked.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const most = looked.length / 2
  if ((empty[1] ?? 0) > most * 0.7) return 'utf-16le'
  return (empty[0] ?? 0) > most * 0.7 ? 'utf-16be' : undefined
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return utf16WithoutMark(bytes) ?? 'utf-8'
}

/**
 * The text of a file in UTF-8 or UTF-16, with or without its mark. Bytes that are neither stay visible as U+FFFD: an old
 * encoding cannot be told from another, and a name in wrong letters would be a wrong fact, so those rows are not understood.
 */
export const decode = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)
