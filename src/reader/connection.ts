import type { Connection } from '../model/connection.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Featured, Reading } from '../model/reading.ts'
import { type Found, type Proposal, present, takeFound } from './proposal.ts'
import { readingFrom } from './reading-from.ts'

/** A talk in the programme of an event. */
export interface TalkThere {
  readonly talk: string
  readonly event: string
}

interface ConnectionOptions {
  readonly person: PersonKey
  readonly url: string
  /** When the file was read: what it says was so then. */
  readonly takenAt: string
  /** What the programmes that name them say. */
  readonly talks?: readonly TalkThere[]
  /** What tells of them is another list than the export. */
  readonly isListed?: boolean
}

/** A Reading of what the user's own export or list says of somebody: name, present role, talks, and nothing that it does not say. */
export function readConnection(
  connection: Connection,
  { talks = [], isListed = false, ...options }: ConnectionOptions,
): Reading {
  const source = isListed ? 'list' : 'export'
  const proposal = proposalOf(connection, source)
  const spoken: Proposal = {
    ...proposal,
    layout: 'list',
    scalars: {},
    lists: { featured: talks.map(featuredIn) },
  }
  return readingFrom(
    [
      { layout: { id: source, trust: 3 }, proposal },
      ...(talks.length > 0 ? [{ layout: { id: 'list' as const, trust: 3 as const }, proposal: spoken }] : []),
    ],
    options,
  )
}

function proposalOf({ name, role, company }: Connection, source: 'list' | 'export'): Proposal {
  const quote = [role, company].filter((part) => part !== undefined).join(', ')
  return {
    layout: source,
    owners: [],
    own: false,
    scalars: present({ name: takeFound(name, name, source) }),
    lists: {
      positions:
        quote === '' ? [] : [{ value: present({ title: role, company, to: 'now' }), quote, section: source }],
    },
    absent: {},
    extent: {},
  }
}

const featuredIn = ({ talk, event }: TalkThere): Found<Featured> => ({
  value: { featured: talk, kind: event },
  quote: talk,
  section: 'list',
})
