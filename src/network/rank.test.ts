import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { Connection } from '../model/connection.ts'
import { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { type RankContext, rankConnections } from './rank.ts'

const now = '2026-11-20T09:00:00Z'
const persona: Persona = {
  id: 'p',
  title: 'Into product',
  kind: 'informal',
  guidance: [],
  lines: [
    {
      id: 'goal',
      role: 'long-goal',
      text: { en: 'from data engineer to product manager' },
      concepts: ['data-engineering', 'product-management'],
    },
    {
      id: 'gap',
      role: 'gap',
      text: { en: 'the financial side of project budgeting' },
      concepts: ['budgeting'],
    },
    { id: 'own', role: 'gap', text: { en: 'restoring baroque organ pipes' }, concepts: [] },
  ],
  path: { from: 'data-engineering', to: 'product-management' },
  excluded: ['Grimm Corp', 'Nora Never'],
}
const me = parse(Me, {
  company: 'Galim Ltd',
  employers: ['Kelp & Tide 2016–2019', 'Old Mill'],
  schools: ['Technion 2012–2016'],
  reportingLine: ['Boss, Bella'],
})
const context: RankContext = { persona, me, lexicons: matchLexicons, now }
const somebody = (name: string, more: Partial<Connection> = {}): Connection => ({
  id: name.toLowerCase(),
  name,
  ...more,
})
const rank = (some: readonly Connection[], more: Partial<RankContext> = {}) =>
  rankConnections(some, { ...context, ...more })
const reasonsOf = (more: Partial<Connection>, about: Partial<RankContext> = {}) =>
  rank([somebody('A', more)], about)[0]?.reasons

describe('why to ask somebody', () => {
  it('is a role near the goal, with its own words', () => {
    expect(reasonsOf({ role: 'Senior Product Manager, Payments' })).toEqual([
      { kind: 'role', quote: expect.stringContaining('Product Manager'), answers: 'goal', line: 'goal' },
    ])
    expect(reasonsOf({ role: 'מנהלת מוצר' })).toMatchObject([{ kind: 'role', answers: 'goal' }])
    expect(reasonsOf({ role: 'Restoring old organ pipes' })).toMatchObject([
      { answers: 'words', line: 'own' },
    ])
  })
  it.each([
    'Aspiring Product Manager',
    'Assistant to the Product Manager',
    'Product Marketing Manager',
    'Data Engineer',
    'Baker',
  ])('is not “%s”', (role) => {
    expect(reasonsOf({ role })?.filter((one) => one.kind === 'role' && one.answers === 'goal')).toEqual([])
  })
  it('is a tie, told apart by what the file can tell', () => {
    expect(reasonsOf({ company: 'Galim' })).toEqual([{ kind: 'own-organisation', company: 'Galim' }])
    expect(reasonsOf({ company: 'Kelp & Tide', connectedOn: '2018-05-02' })).toMatchObject([
      { kind: 'former-employer', company: 'Kelp & Tide', together: true },
      { kind: 'connected-long' },
    ])
    expect(reasonsOf({ company: 'Old Mill', connectedOn: '2025-05-02' })).toEqual([
      { kind: 'former-employer', company: 'Old Mill', together: false },
    ])
    expect(reasonsOf({ company: 'Elsewhere', connectedOn: '2017-03-01' })).toMatchObject([
      { kind: 'perhaps-colleague', company: 'Kelp & Tide' },
      { kind: 'connected-long', since: '2017-03-01' },
    ])
    expect(reasonsOf({ company: 'Galimard' })).toEqual([])
  })
  it('is a school only where a profile told it', () => {
    const schools = new Map([['a', ['Technion - Israel Institute of Technology']]])
    expect(reasonsOf({}, { schools })).toMatchObject([{ kind: 'school' }])
    expect(reasonsOf({})).toEqual([])
  })
  it('is a new role and an answered message', () => {
    const before = { role: 'Analyst', seen: '2026-01-01T00:00:00Z' }
    expect(reasonsOf({ before, exchange: { day: '2025-01-02', answered: true } })).toEqual([
      { kind: 'new-role', before },
      { kind: 'exchange', day: '2025-01-02', answered: true },
    ])
  })
})

describe('the order', () => {
  const role = 'Product Manager'
  it('puts a role and a tie first, then a role, then a tie, and boundaries last', () => {
    const people = [
      somebody('Bella Boss', { role, company: 'Galim' }),
      somebody('Nobody'),
      somebody('Tie', { company: 'Galim' }),
      somebody('Role', { role }),
      somebody('Grimm', { role, company: 'Grimm Corp' }),
      somebody('Both', { role, company: 'Galim' }),
      somebody('Declined', { role }),
      somebody('Oldest', { role, connectedOn: '2010-01-01' }),
    ]
    const ranked = rank(people, { declined: new Map([['declined', now]]) })
    expect(ranked.map(({ connection }) => connection.name).slice(0, 5)).toEqual([
      'Both',
      'Oldest',
      'Role',
      'Tie',
      'Nobody',
    ])
    expect(
      ranked
        .slice(5)
        .map(({ ruledOutBy }) => ruledOutBy[0]?.kind)
        .sort(),
    ).toEqual(['asked-and-declined', 'excluded', 'reporting-line'])
  })
  it('puts somebody at the beginning of the role behind everybody further on', () => {
    const ranked = rank([
      somebody('Young', { role: 'Junior Product Manager', connectedOn: '2010-01-01' }),
      somebody('Further', { role: 'Product Manager' }),
    ])
    expect(ranked.map(({ connection }) => connection.name)).toEqual(['Further', 'Young'])
  })
  it('is the same for any order of the rows, and blind to names', () => {
    const part = fc.record(
      {
        role: fc.constantFrom('Product Manager', 'Budget Analyst', 'Baker'),
        company: fc.constantFrom('Galim', 'Old Mill', 'Grimm Corp', 'X'),
        connectedOn: fc.constantFrom('2010-01-01', '2017', '2026-01-01'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.nat(), (parts, turn) => {
        const people = parts.map((more, at) => somebody(`P${at}`, more))
        const at = people.length === 0 ? 0 : turn % people.length
        const turned = [...people.slice(at), ...people.slice(0, at)].reverse()
        expect(rank(turned)).toEqual(rank(people))
        const renamed = people.map((one) => ({ ...one, name: 'Zoë' }))
        expect(rank(renamed).map(({ reasons }) => reasons)).toEqual(
          rank(people).map(({ reasons }) => reasons),
        )
      }),
      worlds(60),
    )
  })
})
