import type { Persona } from '../model/persona.ts'
import { type Vectors, vectorsFrom } from '../pipeline.ts'
import { vectorTable } from '../platform/vectors.ts'

let kept: Vectors | undefined

/** The vectors, where a persona holds English words that the vocabulary does not know; otherwise nothing is loaded. */
export async function vectorsFor(personas: readonly Persona[]): Promise<Vectors | undefined> {
  const isNew = personas.some(({ lines }) =>
    lines.some(({ concepts, text }) => concepts.length === 0 && text.en !== undefined),
  )
  if (!isNew) return undefined
  kept ??= vectorsFrom(await vectorTable())
  return kept
}
