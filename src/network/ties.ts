import type { MatchLexicons } from '../match/lexicon.ts'
import { isSameOrganisation } from '../match/organisations.ts'
import type { Me } from '../model/me.ts'
import type { NetworkPerson } from './network-person.ts'
import { keysOfOrganisation } from './organisation-keys.ts'
import type { Reason } from './reasons.ts'

/** The years that the user wrote beside an employer or a school: “Kelp & Tide 2016–2019”. */
const yearsIn = (text: string) => (text.match(/(?:19|20)\d\d/gu) ?? []).map(Number)
/** The name alone. */
export const withoutYears = (text: string): string => text.replace(/[\s,(]*(?:19|20)\d\d.*$/u, '')

interface Employer {
  readonly company: string
  readonly keys: ReadonlySet<string>
  readonly from: number
  readonly to: number
}

/** The schools of people whose profiles were read, by `personId`. */
export type SchoolsRead = ReadonlyMap<string, readonly string[]>

/** Says of a connection what joins it with the user; each organisation is looked at once. */
export function tieReasons(
  me: Me,
  lexicons: MatchLexicons,
  schools: SchoolsRead,
): (connection: NetworkPerson) => readonly Reason[] {
  const keys = (company: string) => keysOfOrganisation(company, lexicons)
  const own = new Set(me.company ? keys(me.company) : [])
  const employers = me.employers.map((written): Employer => {
    const [from = Number.NaN, to = from] = yearsIn(written)
    return { company: withoutYears(written), keys: new Set(keys(withoutYears(written))), from, to }
  })
  return ({ id, company: now, connectedOn, listed }) => {
    // A directory says who works there today, where another file may be old.
    const inDirectory = listed?.find(({ list }) => list.kind === 'directory')?.row.company
    const company = inDirectory ?? now
    const theirs = [now, inDirectory].flatMap((one) => (one === undefined ? [] : keys(one)))
    const works = (where: ReadonlySet<string>) => theirs.some((key) => where.has(key))
    const year = Number(connectedOn?.slice(0, 4))
    const isThen = ({ from, to }: Employer) => from <= year && year <= to
    const reasons: Reason[] = []
    if (company !== undefined && works(own)) reasons.push({ kind: 'own-organisation', company })
    const shared = employers.find((employer) => works(employer.keys))
    if (shared && !works(own))
      reasons.push({ kind: 'former-employer', company: shared.company, together: isThen(shared) })
    const then = shared || works(own) ? undefined : employers.find(isThen)
    if (then) reasons.push({ kind: 'perhaps-colleague', company: then.company })
    const school = sharedSchool(schools.get(id) ?? [], me, lexicons)
    if (school !== undefined) reasons.push({ kind: 'school', school })
    return reasons
  }
}

const sharedSchool = (theirs: readonly string[], me: Me, lexicons: MatchLexicons) =>
  theirs.find((school) => me.schools.some((mine) => isSameOrganisation(withoutYears(mine), school, lexicons)))
