import type { Connection } from '../model/connection.ts'
import { type OffersForMe, offersForMe } from './about-me.ts'
import { joinedBytes, type Unpacked, unpacking } from './archive.ts'
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

/** Reads Connections.csv, or the archive that holds it; a large export comes as several archives, which are one. */
export async function readExport(
  files: readonly FileParts[],
  context: ReadContext,
): Promise<ReadExport | Refused> {
  let all: Unpacked = {}
  for (const file of files) {
    const unpacked = await unpack(file)
    if ('refused' in unpacked) return unpacked
    all = { ...unpacked, ...all }
  }
  return readUnpacked(all, context)
}

/** The files of one archive that are looked at; a file that is none is taken for the connections. */
async function unpack(file: FileParts): Promise<Unpacked | Refused> {
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
  return archive ? archive.end() : { connections: joinedBytes(plain) }
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
