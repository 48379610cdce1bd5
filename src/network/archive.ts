import { Unzip, UnzipInflate } from 'fflate'
import { endsArchive, withTail } from './archive-end.ts'
import { kindOf, LARGEST_FILE, type Refused } from './refusal.ts'

/** The files of the whole export that are looked at; all others are passed over. */
export const archiveFiles = ['connections', 'profile', 'positions', 'education', 'messages'] as const
export type ArchiveFile = (typeof archiveFiles)[number]
/** The files that were found, as bytes. */
export type Unpacked = Readonly<Partial<Record<ArchiveFile, Uint8Array>>>

/** The most bytes that all files of an archive may unpack to. Messages of many years are the largest of them. */
const LARGEST_UNPACKED = 200_000_000
/** Tables pack to a tenth or so; what packs to less than this part of itself was made to break a program. */
const HIGHEST_RATIO = 300
/** How many bytes are unpacked before the ratio says anything. */
const TELLING = 1_000_000
/** How much is handed on at once: what unpacks from it has to fit into memory. */
const STEP = 16_384
const MOST_ENTRIES = 200_000

const isOutside = (name: string) =>
  /^[/\\]|^[a-z]:/iu.test(name) || name.split(/[/\\]/u).includes('..') || name.includes('\0')

const wantedIn = (name: string): ArchiveFile | undefined =>
  archiveFiles.find((file) => name.split('/').at(-1)?.toLowerCase() === `${file}.csv`)

/** Takes the parts of an archive, one after the other, and keeps of it only what is looked at. */
export interface Unpacking {
  /** Takes the next part; a refusal ends it. */
  readonly push: (part: Uint8Array) => Refused | undefined
  readonly end: () => Unpacked | Refused
}

/** Unpacks the whole export while it is read: it never stands in memory as a whole, and no more unpacks than may. */
export function unpacking(): Unpacking {
  const parts = new Map<ArchiveFile, Uint8Array[]>()
  let refused: Refused | undefined
  let [taken, unpacked, entries] = [0, 0, 0]
  let first: Uint8Array | undefined
  let tail: Uint8Array = new Uint8Array()
  const refuse = (why: Refused['refused']) => {
    refused ??= { refused: why }
  }
  const unzip = new Unzip((file) => {
    if (++entries > MOST_ENTRIES) return refuse('bomb')
    if (isOutside(file.name)) return refuse('paths-outside')
    if (file.name === '[Content_Types].xml') return refuse('excel')
    const wanted = wantedIn(file.name)
    if (!wanted || parts.has(wanted)) return
    const chunks: Uint8Array[] = []
    parts.set(wanted, chunks)
    let length = 0
    file.ondata = (error, chunk) => {
      if (error) return refuse('damaged-archive')
      if (refused) return
      length += chunk.length
      unpacked += chunk.length
      const isBomb = unpacked > TELLING && unpacked > taken * HIGHEST_RATIO
      if (isBomb || unpacked > LARGEST_UNPACKED) return refuse('bomb')
      if (wanted !== 'messages' && length > LARGEST_FILE) return refuse('too-large')
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  const step = (part: Uint8Array, isLast: boolean) => {
    try {
      unzip.push(part, isLast)
    } catch {
      refuse('damaged-archive')
    }
  }
  return {
    push: (part) => {
      first ??= part.subarray(0, 4)
      tail = withTail(tail, part)
      for (let from = 0; from < part.length && !refused; from += STEP) {
        const some = part.subarray(from, from + STEP)
        taken += some.length
        step(some, false)
      }
      return refused
    },
    end: () => {
      if (!refused && first && kindOf(first) !== 'archive') refuse('damaged-archive')
      if (!refused) step(new Uint8Array(), true)
      if (!refused && !endsArchive(tail)) refuse('damaged-archive')
      return refused ?? joinParts(parts)
    },
  }
}

const joinParts = (parts: ReadonlyMap<ArchiveFile, readonly Uint8Array[]>): Unpacked =>
  Object.fromEntries([...parts].map(([file, chunks]) => [file, joinedBytes(chunks)]))

/** Parts as one; a single part is not copied. */
export function joinedBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  if (only && chunks.length === 1) return only
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
