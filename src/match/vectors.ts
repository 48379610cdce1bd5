/** The table of word vectors: English only, and a weak witness. */
export interface Vectors {
  /** What a phrase means as a direction, or null where fewer than all of its telling words are known. */
  of(words: readonly string[]): Float32Array | null
  /** The direction of the words that are known, the rarer the more; null where none is. */
  mean(words: readonly string[]): Float32Array | null
}

/** Reads the table as `scripts/vectors.ts` writes it. Throws where it is cut or of another make. */
export function vectorsFrom(table: ArrayBuffer): Vectors {
  const [count = 0, size = 0, textLength = 0] = new Uint32Array(table, 0, 3)
  const scalesAt = 12 + textLength
  if (table.byteLength !== scalesAt + count * (8 + size)) throw new Error('The table of vectors is damaged.')
  const rows = wordsIn(new Uint8Array(table, 12, textLength))
  const scales = new Float32Array(table, scalesAt, count)
  const weights = new Float32Array(table, scalesAt + 4 * count, count)
  const numbers = new Int8Array(table, scalesAt + 8 * count, count * size)
  const sumOf = (words: readonly string[]) => {
    const sum = new Float32Array(size)
    let known = 0
    for (const word of words) {
      const row = rows.get(word) ?? rows.get(word.replace(/s$/u, ''))
      if (row === undefined) continue
      known++
      const factor = (scales[row] ?? 0) * (weights[row] ?? 0)
      for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + factor * (numbers[row * size + at] ?? 0)
    }
    return { sum, known }
  }
  return {
    of(words) {
      const { sum, known } = sumOf(words)
      return known > 0 && known === words.length ? normal(sum) : null
    },
    mean(words) {
      const { sum, known } = sumOf(words)
      return known > 0 ? normal(sum) : null
    },
  }
}

/** The words of the table, plain letters with a line each, and the row of each. */
function wordsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  let word = ''
  for (const byte of bytes) {
    if (byte === 0) break
    if (byte !== 10) {
      word += String.fromCharCode(byte)
      continue
    }
    rows.set(word, rows.size)
    word = ''
  }
  return word === '' ? rows : rows.set(word, rows.size)
}

function normal(vector: Float32Array): Float32Array | null {
  const length = Math.hypot(...vector)
  return length === 0 ? null : vector.map((one) => one / length)
}

/** The direction between some, each with what it counts; null where none is given. */
export function blend(some: readonly (readonly [Float32Array | null, number])[]): Float32Array | null {
  let sum: Float32Array | undefined
  for (const [direction, share] of some) {
    if (!direction) continue
    sum ??= new Float32Array(direction.length)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (direction[at] ?? 0)
  }
  return sum ? normal(sum) : null
}

/** How alike two directions are, −1 to 1. */
export function likeness(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
