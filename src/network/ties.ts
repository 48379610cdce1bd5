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
    const theirs = [now, inDirectory].flatMap((one) => (one === undefined ? [] : keys(one)))
    const works = (where: ReadonlySet<string>) => theirs.some((key) => where.has(key))
    const company = inDirectory ?? now
    const here: readonly Reason[] =
      company !== undefined && works(own) ? [{ kind: 'own-organisation', company }] : []
    const then = formerTies(employers, works, { isColleague: works(own), year: yearOf(connectedOn) })
    const school = sharedSchool(schools.get(id) ?? [], me, lexicons)
    return [...here, ...then, ...(school === undefined ? [] : [{ kind: 'school' as const, school }])]
  }
}

const yearOf = (day: string | undefined) => Number(day?.slice(0, 4))

/** An employer of before that both had, else one at which the user was when the two connected. */
function formerTies(
  employers: readonly Employer[],
  works: (where: ReadonlySet<string>) => boolean,
  { isColleague, year }: { readonly isColleague: boolean; readonly year: number },
): readonly Reason[] {
  if (isColleague) return []
  const isThen = ({ from, to }: Employer) => from <= year && year <= to
  const shared = employers.find((employer) => works(employer.keys))
  if (shared) return [{ kind: 'former-employer', company: shared.company, together: isThen(shared) }]
  const then = employers.find(isThen)
  return then ? [{ kind: 'perhaps-colleague', company: then.company }] : []
}

const sharedSchool = (theirs: readonly string[], me: Me, lexicons: MatchLexicons) =>
  theirs.find((school) => me.schools.some((mine) => isSameOrganisation(withoutYears(mine), school, lexicons)))
