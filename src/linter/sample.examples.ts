import type { Contact } from '../model/contact.ts'
import type { Known } from '../model/known.ts'
import { noEntries, type Position } from '../model/reading.ts'
import type { Touchpoint } from '../model/touchpoint.ts'

const person = { site: 'sample', handle: 'noa-bergstrom' }
const at = '2026-11-20T10:00:00Z'
const seen = <T>(value: T, quote: string) =>
  ({ value, quote, section: 'top-card', foundBy: 'by-hand', at }) as const
const position = (value: Position) => seen(value, value.title ?? '')

/** An invented head of product whose positions were all read. */
export const noa: Known = {
  person,
  profile: {
    ...noEntries,
    name: seen('Noa Bergström', 'Noa Bergström'),
    headline: seen('Head of Product at Fjordline', 'Head of Product at Fjordline'),
    positions: [
      position({ title: 'Head of Product', company: 'Fjordline', from: '2021-03', to: 'now' }),
      position({ title: 'Data engineer', company: 'Kestrel Maps', from: '2016', to: '2021-02' }),
    ],
    studies: [seen({ school: 'Lund University' }, 'Lund University')],
  },
  absent: {},
  extent: { positions: { shown: 2, of: 'all' }, studies: { shown: 1, of: 'all' } },
  changes: [],
  contested: [],
  takenAt: [at],
  own: false,
}

/** The same person, kept by a user who wrote the name in Hebrew. */
export const contact: Contact = {
  person,
  name: 'Noa Bergström',
  since: at,
  persona: 'one',
  address: 'neutral',
  nameIn: { he: 'נועה' },
  notes: '',
  sample: false,
}

export type Happening = 'sent' | 'nudged' | 'accepted' | 'replied'

/** What happened with the person, in this order, a week apart. */
export const happened = (...kinds: readonly Happening[]): readonly Touchpoint[] =>
  kinds.map((kind, week) => {
    const base = { id: `${week}`, person, at: `2026-10-0${week + 1}T10:00:00Z` }
    return kind === 'sent' ? { ...base, kind, message: 'first-ask', channel: 'message' } : { ...base, kind }
  })
