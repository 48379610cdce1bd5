import type { Connection } from '../model/connection.ts'
import { type OffersForMe, offersForMe } from './about-me.ts'
import { type Unpacked, unpacking } from './archive.ts'
import { exchangesIn } from './exchanges.ts'
import { type ReadConnections, type ReadContext, readConnections } from './read-connections.ts'
import { kindOf, LARGEST_ARCHIVE, LARGEST_FILE, type Refused } from './refusal.ts'

/** What a file of the export tells: the connections, and from the whole archive what it says of the user. */
export interface ReadExport extends ReadConnections {
  readonly me?: OffersForMe
}

/** A file whose bytes are read as they are needed. */
export interface FileParts {
  readonly size: number
  readonly parts: AsyncIterable<Uint8Array>
}

/** Reads Connections.csv, or the archive that holds it. */
export async function readExport(file: FileParts, context: ReadContext): Promise<ReadExport | Refused> {
  if (file.size > LARGEST_ARCHIVE) return { refused: 'too-large' }
  let archive: ReturnType<typeof unpacking> | undefined
  const plain: Uint8Array[] = []
  let isFirst = true
  for await (const part of file.parts) {
    if (isFirst && kindOf(part) === 'archive') archive = unpacking()
    if (isFirst && !archive && file.size > LARGEST_FILE) return { refused: 'too-large' }
    isFirst = false
    const refused = archive?.push(part)
    if (refused) return refused
    if (!archive) plain.push(part)
  }
  if (!archive) return readConnections(await whole(plain), context)
  const unpacked = archive.end()
  return 'refused' in unpacked ? unpacked : readUnpacked(unpacked, context)
}

const whole = async (parts: readonly Uint8Array[]): Promise<Uint8Array> => {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function readUnpacked(unpacked: Unpacked, context: ReadContext): ReadExport | Refused {
  if (!unpacked.connections) return { refused: 'archive-without-connections' }
  const read = readConnections(unpacked.connections, context)
  if ('refused' in read) return read
  const exchanges = unpacked.messages ? exchangesIn(unpacked.messages, context.keyOf) : undefined
  const me = offersForMe(unpacked)
  const withExchange = (connection: Connection): Connection => {
    const exchange = exchanges?.get(connection.id)
    return exchange ? { ...connection, exchange } : connection
  }
  return { ...read, connections: read.connections.map(withExchange), ...(me && { me }) }
}
