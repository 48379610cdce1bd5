import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { Connection } from '../model/connection.ts'
import { Me } from '../model/me.ts'
import { type ListedPerson, type ListKindId, PeopleList, type SameAnswer } from '../model/people-list.ts'
import { countsOf } from './filters.ts'
import { joinPeople, type Sources } from './joined-people.ts'
import { nameKey } from './one-person.ts'
import { rankConnections } from './rank.ts'

const now = '2026-11-20T09:00:00Z'
const list = (
  kind: ListKindId,
  title: string,
  people: readonly Partial<ListedPerson>[],
  more: { readonly day?: string; readonly answers?: readonly SameAnswer[] } = {},
) =>
  parse(PeopleList, {
    id: `${kind}|${title}`,
    kind,
    title,
    importedAt: now,
    days: 30,
    people: people.map((one) => ({ id: `${one.name}|${one.company ?? ''}`, ...one })),
    ...more,
  })
const noa = { site: 'linkedin', handle: 'noa' }
const connection: Connection = {
  id: 'linkedin/noa',
  person: noa,
  name: 'Noa Levi',
  company: 'Oven Ltd',
  role: 'Baker',
}
const join = (sources: Partial<Sources>) =>
  joinPeople({ connections: [], lists: [], known: [], ...sources }, matchLexicons)
const ids = (sources: Partial<Sources>) => join(sources).people.map(({ id }) => id)

describe('one person', () => {
  test('by address, by e-mail, by name and organisation, in whichever order the words of the name stand', () => {
    const talk = list('speakers', 'Data', [
      { id: 'linkedin/noa', person: noa, name: 'N. Levi' },
      { name: 'Levi Noa', company: 'Oven', talks: ['How we plan'] },
    ])
    const mailed = list('alumni', 'Technion', [{ name: 'Noa L.', email: 'NOA@example.com' }])
    const { people, questions } = join({
      connections: [{ ...connection, email: 'noa@example.com' }],
      lists: [talk, mailed],
    })
    expect(questions).toEqual([])
    expect(people).toHaveLength(1)
    expect(people[0]?.listed?.map(({ list: { title } }) => title).sort()).toEqual([
      'Data',
      'Data',
      'Technion',
    ])
    expect(people[0]).toMatchObject({ ...connection, email: 'noa@example.com' })
  })
  test('in several lists without an address, and whoever is kept', () => {
    const lists = [
      list('speakers', 'Data', [{ name: 'Ulf Dorn', company: 'Kelp' }]),
      list('directory', 'Kelp', [{ name: 'Ulf Dorn', company: 'Kelp', role: 'Nurse' }]),
    ]
    expect(join({ lists }).people).toMatchObject([{ name: 'Ulf Dorn', role: 'Nurse', isOnlyListed: true }])
    const person = { site: 'by-hand', handle: 'ulf-dorn' }
    const known = [{ person, name: 'Ulf Dorn', companies: [], headline: 'Nurse · Kelp' }]
    expect(join({ lists, known }).people).toMatchObject([{ id: 'by-hand/ulf-dorn', person }])
  })
  test('a connection without an address is who is kept under its name and organisation', () => {
    const old = { id: 'noa levi|2018', name: 'Noa Levi', company: 'Oven' }
    expect(
      ids({ connections: [old], known: [{ person: noa, name: 'Noa Levi', companies: ['Oven'] }] }),
    ).toEqual(['linkedin/noa'])
  })
})

describe('a name alone', () => {
  const row = { name: 'Noa Levi', company: 'Kelp' }
  const talk = (answers: readonly SameAnswer[] = []) => list('speakers', 'Data', [row], { answers })
  const key = 'speakers|Data Noa Levi|Kelp'
  test('is asked for, and stays apart until the user says so', () => {
    const { people, questions } = join({ connections: [connection], lists: [talk()] })
    expect(people).toHaveLength(2)
    expect(questions).toMatchObject([
      {
        row: key,
        listId: 'speakers|Data',
        list: 'Data',
        others: [{ id: 'linkedin/noa', company: 'Oven Ltd' }],
      },
    ])
    const said = (isSame: boolean) =>
      join({
        connections: [connection],
        lists: [talk([{ row: key, other: 'linkedin/noa', isSame }])],
      })
    expect([said(true).people.length, said(true).questions]).toEqual([1, []])
    expect([said(false).people.length, said(false).questions]).toEqual([2, []])
  })
  test('of two people of one organisation is nobody’s by itself', () => {
    const other = { ...connection, id: 'linkedin/noa-2', person: { site: 'linkedin', handle: 'noa-2' } }
    const { people, questions } = join({
      connections: [connection, other],
      lists: [list('speakers', 'Data', [{ name: 'Noa Levi', company: 'Oven' }])],
    })
    expect(people).toHaveLength(3)
    expect(questions[0]?.others).toHaveLength(2)
  })
  test('of one word, or of very many people, is not asked for', () => {
    expect(nameKey('Noa')).toBe('')
    const many = Array.from({ length: 9 }, (_, at) => ({
      ...connection,
      id: `linkedin/n${at}`,
      person: { site: 'linkedin', handle: `n${at}` },
    }))
    expect(join({ connections: many, lists: [talk()] }).questions).toEqual([])
  })
})

test('lists and rows in any order give the same people and the same questions', () => {
  const person = fc.record(
    {
      name: fc.constantFrom('Noa Levi', 'Ulf Dorn', 'Levi Noa'),
      company: fc.constantFrom('Oven', 'Oven Ltd', 'Kelp'),
      email: fc.constantFrom('a@example.com', 'b@example.com'),
      person: fc.constantFrom(noa, { site: 'linkedin', handle: 'ulf' }),
    },
    { requiredKeys: ['name'] },
  )
  const rows = fc.uniqueArray(person, {
    maxLength: 5,
    selector: ({ name, company }) => `${name}|${company ?? ''}`,
  })
  fc.assert(
    fc.property(rows, rows, fc.boolean(), fc.nat(), (one, other, isConnected, turn) => {
      const lists = [list('speakers', 'Data', one), list('directory', 'Kelp', other)]
      const turned = lists.toReversed().map((each) => ({
        ...each,
        people: [...each.people.slice(turn % 5), ...each.people.slice(0, turn % 5)],
      }))
      const connections = isConnected ? [connection] : []
      const sorted = (sources: Partial<Sources>) => {
        const { people, questions } = join(sources)
        return [people.toSorted((a, b) => (a.id < b.id ? -1 : 1)), questions]
      }
      expect(sorted({ connections, lists: turned })).toEqual(sorted({ connections, lists }))
    }),
    worlds(80),
  )
})

describe('what lists say of whom to ask first', () => {
  const persona = {
    id: 'p',
    title: '',
    kind: 'informal' as const,
    guidance: [],
    excluded: [],
    lines: [
      {
        id: 'l',
        role: 'long-goal' as const,
        text: { en: 'Product manager' },
        concepts: ['product-management' as const],
      },
    ],
  }
  const me = parse(Me, { name: 'Ido Peled', company: 'Kelp', schools: ['Technion 2009–2013'] })
  const rank = (sources: Partial<Sources>) =>
    rankConnections(join(sources).people, { persona, me, lexicons: matchLexicons, now })
  test('a talk is told as a talk at its event, and on what, and never as a role', () => {
    const [first] = rank({
      lists: [
        list('speakers', 'Data', [{ name: 'Noa Levi', talks: ['Rotas', 'How product managers plan'] }], {
          day: '2026-10-14',
        }),
      ],
    })
    expect(first?.reasons).toMatchObject([
      {
        kind: 'spoke',
        event: 'Data',
        day: '2026-10-14',
        talk: 'How product managers plan',
        about: { quote: 'product managers' },
      },
    ])
  })
  test('alumni count where About me names the school; a list of another school says nothing of the user', () => {
    const ranked = rank({
      lists: [
        list('alumni', 'Technion', [{ name: 'Noa Levi', years: '2010' }]),
        list('alumni', 'Haifa', [{ name: 'Ulf Dorn' }]),
      ],
    })
    expect(ranked.map(({ connection: { name }, reasons }) => [name, reasons])).toEqual([
      ['Noa Levi', [{ kind: 'school', school: 'Technion', years: '2010' }]],
      ['Ulf Dorn', []],
    ])
  })
  test('a directory rules out the own reporting line, up and down, and leaves out the user', () => {
    const ranked = rank({
      lists: [
        list('directory', 'Kelp', [
          { name: 'Ido Peled', company: 'Kelp', manager: 'Ulf Dorn' },
          { name: 'Ulf Dorn', company: 'Kelp', manager: 'Ada Boss' },
          { name: 'Ada Boss', company: 'Kelp', manager: 'Ada Boss' },
          { name: 'Tal Below', company: 'Kelp', manager: 'Ido Peled' },
          { name: 'Noa Levi', company: 'Kelp', manager: 'Ada Boss' },
        ]),
      ],
    })
    const said = Object.fromEntries(
      ranked.map(({ connection: { name }, ruledOutBy }) => [name, ruledOutBy.map(({ by }) => by)]),
    )
    expect(said).toEqual({
      'Ada Boss': ['Ada Boss'],
      'Noa Levi': [],
      'Tal Below': ['Ido Peled'],
      'Ulf Dorn': ['Ulf Dorn'],
    })
    expect(countsOf(ranked)).toMatchObject({ everybody: 1, own: 1, reportingLine: 3, speakers: 0 })
  })
})
