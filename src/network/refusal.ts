import { MOST_CONNECTIONS } from '../model/connection.ts'

/** Why a file is refused as a whole; each has its sentence in the interface. */
export type Refusal =
  | 'excel'
  | 'too-large'
  | 'too-many'
  | 'not-connections'
  | 'no-names'
  | 'nobody'
  | 'paths-outside'
  | 'bomb'
  | 'damaged-archive'
  | 'archive-without-connections'

/** A file that is refused. */
export interface Refused {
  readonly refused: Refusal
}

/** The longest file that is read, in bytes: the site allows 30,000 connections, which are 4 MB. Our judgement. */
export const LARGEST_FILE = 60_000_000
/** The longest archive that is gone through: its words, pictures and films are passed over. */
export const LARGEST_ARCHIVE = 4_000_000_000
/** The most rows. */
export const MOST_ROWS = MOST_CONNECTIONS

/** What a file is by its first bytes; the old and the new way of Excel begin differently. */
export function kindOf(bytes: Uint8Array): 'archive' | 'excel' | 'text' {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'excel'
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06) ? 'archive' : 'text'
}
