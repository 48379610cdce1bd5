import { readFile } from 'node:fs/promises'
import { type Vectors, vectorsFrom } from '../match/vectors.ts'

/** The table of vectors that the extension ships. */
export async function shippedVectors(): Promise<Vectors> {
  const { buffer, byteOffset, byteLength } = await readFile(
    new URL('../../data/vectors.bin', import.meta.url),
  )
  return vectorsFrom((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength))
}
