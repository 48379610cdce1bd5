import { namedBoundaries } from '../match/boundary.ts'
import type { MatchLexicons } from '../match/lexicon.ts'
import type { Boundary } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { roleReasons } from './aims.ts'
import { listReasons, onceEach } from './list-reasons.ts'
import type { NetworkPerson } from './network-person.ts'
import { type Reason, roleOf, tieOf } from './reasons.ts'
import { ownLineOf } from './reporting-line.ts'
import { type SchoolsRead, tieReasons } from './ties.ts'

/** Somebody of the network with why to ask them, or why not. */
export interface RankedConnection {
  readonly connection: NetworkPerson
  readonly reasons: readonly Reason[]
  /** Boundaries of the user's that rule them out. */
  readonly ruledOutBy: readonly Boundary[]
  /** Of seven: role, company, day, e-mail and exchange, which the export can tell; schools and earlier roles, which a profile does. */
  readonly known: number
}

export interface RankContext {
  readonly persona: Persona
  readonly me: Me
  readonly lexicons: MatchLexicons
  readonly now: string
  /** When somebody declined, by `personId`. */
  readonly declined?: ReadonlyMap<string, string>
  readonly schools?: SchoolsRead
}

/** From how many years on a connection is called long. Our judgement. */
const LONG = 5
/** For how many years a role is a new one, counted from the import that still told the one before. Our judgement. */
const NEW = 2

/**
 * Everybody in the order in which to ask them: a role near the goal together with a tie that can be named, then a role, then a
 * tie; among equals the nearer role, the surer tie, an answered message, a new role, and who has been connected for longest.
 * Who is ruled out stands last. The order never depends on that of the rows.
 */
export function rankConnections(
  people: readonly NetworkPerson[],
  context: RankContext,
): readonly RankedConnection[] {
  const schools = context.schools ?? new Map()
  const roleReason = roleReasons(context.persona, context.lexicons)
  const ties = tieReasons(context.me, context.lexicons, schools)
  const yearsAgo = (years: number) => `${Number(context.now.slice(0, 4)) - years}${context.now.slice(4, 10)}`
  const bounds = { since: yearsAgo(LONG), newSince: yearsAgo(NEW) }
  const line = ownLineOf(people, context.me)
  const ranked = people.flatMap((connection) => {
    if (line.self.has(connection.id)) return []
    const role = connection.role === undefined ? undefined : roleReason(connection.role)
    const reasons = onceEach([
      ...ties(connection),
      ...listReasons(connection, { ...context, answerOf: roleReason }),
      ...(role ? [role] : []),
      ...ownReasons(connection, bounds),
    ])
    const known = knownOf(connection) + rateSchools(connection, schools)
    const above = line.above.get(connection.id)
    const ruledOutBy = [
      ...(above === undefined ? [] : [{ kind: 'reporting-line' as const, by: above }]),
      ...ruledOut(connection, context),
    ]
    return [place({ connection, reasons, known, ruledOutBy })]
  })
  return ranked.sort(inOrder).map(({ one }) => one)
}

/** Schools and earlier roles where a profile was read; schools alone where a list of alumni tells them. */
function rateSchools({ id, listed }: NetworkPerson, schools: SchoolsRead): number {
  if (schools.has(id)) return 2
  return listed?.some(({ list }) => list.kind === 'alumni') ? 1 : 0
}

function ownReasons(
  { before, exchange, connectedOn }: NetworkPerson,
  { since, newSince }: { readonly since: string; readonly newSince: string },
): readonly Reason[] {
  return [
    ...(before && before.seen > newSince ? [{ kind: 'new-role' as const, before }] : []),
    ...(exchange ? [{ kind: 'exchange' as const, ...exchange }] : []),
    ...(connectedOn !== undefined && connectedOn.padEnd(10, '-12-31') <= since
      ? [{ kind: 'connected-long' as const, since: connectedOn }]
      : []),
  ]
}

const knownOf = ({ role, company, connectedOn, email, exchange }: NetworkPerson) =>
  [role, company, connectedOn, email, exchange].filter((fact) => fact !== undefined).length

function ruledOut(
  connection: NetworkPerson,
  { persona, me, lexicons, declined }: RankContext,
): readonly Boundary[] {
  const { id, name, person, company } = connection
  const at = declined?.get(id)
  const asked = at === undefined ? [] : [{ kind: 'asked-and-declined' as const, by: at }]
  if (me.reportingLine.length === 0 && persona.excluded.length === 0) return asked
  const named = { name, handle: person?.handle, companies: company === undefined ? [] : [company] }
  return [...asked, ...namedBoundaries(named, { persona, me, lexicons })]
}

/** Somebody with the numbers that order them, the most telling first; a smaller one stands first. */
interface Placed {
  readonly one: RankedConnection
  readonly keys: readonly number[]
}

function place(one: RankedConnection): Placed {
  const [role, tie] = [roleOf(one.reasons), tieOf(one.reasons)]
  const group = role > 0 && tie > 0 ? 0 : role > 0 ? 1 : tie > 0 ? 2 : 3
  const has = (test: (reason: Reason) => boolean) => (one.reasons.some(test) ? 0 : 1)
  return {
    one,
    keys: [
      Number(one.ruledOutBy.length > 0),
      group,
      -role,
      -tie,
      has((reason) => reason.kind === 'exchange' && reason.answered),
      has(({ kind }) => kind === 'new-role'),
    ],
  }
}

function inOrder({ one, keys }: Placed, other: Placed): number {
  for (const [at, key] of keys.entries()) {
    const apart = key - (other.keys[at] ?? 0)
    if (apart !== 0) return apart
  }
  const [a, b] = [one.connection, other.one.connection]
  return compareLetters(a.connectedOn ?? '9999', b.connectedOn ?? '9999') || compareLetters(a.id, b.id)
}

/** By letters' numbers, so that no language of the machine changes the order. */
const compareLetters = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
