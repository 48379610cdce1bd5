import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type PersonKey, personId } from '../../model/person-key.ts'
import { addressSecret } from '../../platform/address-secret.ts'

/** Bytes of the digest that stand in an address: two of ten thousand people meet once in 10²⁰ times. */
const BYTES = 12

const known = new Map<string, string>()

/**
 * A person as an address of the dashboard names them: the browser keeps its addresses in its history, where no name may stand,
 * also after the person was deleted.
 */
export const whoOf = (person: PersonKey): string => whoOfId(personId(person))

/** The same from the id that `personId` gives. */
export function whoOfId(id: string): string {
  const before = known.get(id)
  if (before !== undefined) return before
  const digest = sha256(utf8ToBytes(`${addressSecret()} ${id}`))
  const who = bytesToHex(digest.subarray(0, BYTES))
  known.set(id, who)
  return who
}
