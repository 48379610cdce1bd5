import type { Connection } from '../model/connection.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import { found, type Proposal, present } from './proposal.ts'
import { readingFrom } from './reading-from.ts'

interface ConnectionOptions {
  readonly person: PersonKey
  readonly url: string
  /** When the export was read: what it says was so then. */
  readonly takenAt: string
}

/** A Reading of what the user's own export says of somebody: name and present role, and nothing that it does not say. */
export function readConnection(connection: Connection, options: ConnectionOptions): Reading {
  const { name, role, company } = connection
  const quote = [role, company].filter((part) => part !== undefined).join(', ')
  const proposal: Proposal = {
    layout: 'export',
    owners: [],
    own: false,
    scalars: present({ name: found(name, name, 'export') }),
    lists:
      quote === ''
        ? {}
        : {
            positions: [{ value: present({ title: role, company, to: 'now' }), quote, section: 'export' }],
          },
    absent: {},
    extent: {},
  }
  return readingFrom([{ layout: { id: 'export', trust: 3 }, proposal }], options)
}
