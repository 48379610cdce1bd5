import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
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

/** How far an archive is unpacked, counted so that no more unpacks than may. */
interface Progress {
  readonly parts: Map<ArchiveFile, Uint8Array[]>
  refused?: Refused
  taken: number
  unpacked: number
  entries: number
}

const refuse = (progress: Progress, why: Refused['refused']) => {
  progress.refused ??= { refused: why }
}

/** Unpacks the whole export while it is read: it never stands in memory as a whole, and no more unpacks than may. */
export function unpacking(): Unpacking {
  const progress: Progress = { parts: new Map(), taken: 0, unpacked: 0, entries: 0 }
  let first: Uint8Array | undefined
  let tail: Uint8Array = new Uint8Array()
  const unzip = new Unzip((file) => beginFile(progress, file))
  unzip.register(UnzipInflate)
  return {
    push: (part) => {
      first ??= part.subarray(0, 4)
      tail = withTail(tail, part)
      for (let from = 0; from < part.length && !progress.refused; from += STEP) {
        const some = part.subarray(from, from + STEP)
        progress.taken += some.length
        handOn(progress, unzip, some, false)
      }
      return progress.refused
    },
    end: () => {
      if (first && kindOf(first) !== 'archive') refuse(progress, 'damaged-archive')
      if (!progress.refused) handOn(progress, unzip, new Uint8Array(), true)
      if (!endsArchive(tail)) refuse(progress, 'damaged-archive')
      return progress.refused ?? joinParts(progress.parts)
    },
  }
}

function handOn(progress: Progress, unzip: Unzip, part: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(part, isLast)
  } catch {
    refuse(progress, 'damaged-archive')
  }
}

/** A file begins: it is unpacked where it is looked at, and passed over else. */
function beginFile(progress: Progress, file: UnzipFile) {
  if (++progress.entries > MOST_ENTRIES) return refuse(progress, 'bomb')
  if (isOutside(file.name)) return refuse(progress, 'paths-outside')
  if (file.name === '[Content_Types].xml') return refuse(progress, 'excel')
  const wanted = wantedIn(file.name)
  if (!wanted || progress.parts.has(wanted)) return
  const chunks: Uint8Array[] = []
  progress.parts.set(wanted, chunks)
  let length = 0
  file.ondata = (error, chunk) => {
    if (error) return refuse(progress, 'damaged-archive')
    if (progress.refused) return
    length += chunk.length
    progress.unpacked += chunk.length
    if (isBomb(progress)) return refuse(progress, 'bomb')
    if (wanted !== 'messages' && length > LARGEST_FILE) return refuse(progress, 'too-large')
    chunks.push(chunk)
  }
  file.start()
}

const isBomb = ({ unpacked, taken }: Progress) =>
  unpacked > LARGEST_UNPACKED || (unpacked > TELLING && unpacked > taken * HIGHEST_RATIO)

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
