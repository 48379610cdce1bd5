import type { Verdict } from '../../model/match.ts'
import type { Me } from '../../model/me.ts'
import type { Evidence, Field } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { conceptOf, conceptsIn } from '../concepts/index.ts'
import { keptFor } from '../kept.ts'
import { isSameOrganisation } from '../organisations.ts'
import { missedOrUnknown } from '../settled.ts'
import type { Case, Judge } from './criterion.ts'

/**
 * Do we share something real? An employer, a school in the same years or a mutual contact is met; a school at another time,
 * the place (not for a virtual relationship) or the discipline is part of it.
 */
export const tie: Judge = (given) => {
  const [met] = [sharedEmployer(given), sharedYears(given), mutual(given)].filter(
    (evidence) => evidence !== undefined,
  )
  if (met) return [{ criterion: 'tie', outcome: 'met', evidence: [met] } satisfies Verdict]
  const [partly] = [sharedSchool(given), sharedPlace(given), sharedDiscipline(given)].filter(
    (evidence) => evidence !== undefined,
  )
  if (partly) return [{ criterion: 'tie', outcome: 'partly', evidence: [partly] }]
  return [{ criterion: 'tie', ...missedOrUnknown(given.known, looksAt(given)) }]
}

/** Only what the user has told of themselves can be looked for; without anything the tie stays unknown. */
function looksAt({ me }: Case): readonly Field[] {
  const employers = me.company !== undefined || me.employers.length > 0
  return [
    ...(employers || me.role ? (['positions'] as const) : []),
    ...(me.schools.length > 0 ? (['studies'] as const) : []),
    'mutuals',
  ]
}

const plain = ({ quote, section, foundBy, at }: Evidence): Evidence => ({ quote, section, foundBy, at })

function sharedEmployer({ known, me, lexicons }: Case): Evidence | undefined {
  const mine = [...(me.company ? [me.company] : []), ...me.employers]
  const theirs = known.profile.positions.find(({ value }) =>
    mine.some((name) => isSameOrganisation(name, value.company ?? '', lexicons)),
  )
  return theirs && plain(theirs)
}

/** Years that the user wrote beside a school: “Technion 2012–2016”. */
const yearsIn = (school: string) => (school.match(/(?:19|20)\d\d/gu) ?? []).map(Number)
const nameOf = (school: string) => school.replace(/[\s,(]*(?:19|20)\d\d.*$/u, '')

const findSharedSchools = ({ known, me, lexicons }: Case) =>
  known.profile.studies.flatMap((entry) =>
    me.schools
      .filter((mine) => isSameOrganisation(nameOf(mine), entry.value.school, lexicons))
      .map((mine) => ({ entry, mine })),
  )

function sharedYears(given: Case): Evidence | undefined {
  const found = findSharedSchools(given).find(({ entry, mine }) => {
    const [from = Number.NaN, to = from] = yearsIn(mine)
    const end = Number(entry.value.to?.slice(0, 4))
    const start = Number(entry.value.from?.slice(0, 4) ?? end)
    return from <= end && start <= to
  })
  return found && plain(found.entry)
}

function mutual({ known }: Case): Evidence | undefined {
  const { mutuals } = known.profile
  return mutuals && mutuals.value > 0 ? plain(mutuals) : undefined
}

const sharedSchool = (given: Case): Evidence | undefined => {
  const [found] = findSharedSchools(given)
  return found && plain(found.entry)
}

function sharedPlace({ known, me, persona }: Case): Evidence | undefined {
  const { place } = known.profile
  if (!place || !me.place || persona.kind === 'virtual') return undefined
  const city = (text: string) => fold(text.split(',')[0] ?? '').trim()
  return city(me.place) !== '' && city(me.place) === city(place.value) ? plain(place) : undefined
}

/** The roles that somebody is in, understood once for everybody that they are held against. */
const rolesOf = keptFor((me: Me) =>
  conceptsIn(me.role ?? '')
    .map((hit) => hit.concept)
    .filter((id) => conceptOf(id)?.kind === 'role'),
)

function sharedDiscipline({ known, me, statements }: Case): Evidence | undefined {
  const mine = rolesOf(me)
  if (mine.length === 0) return undefined
  const said = statements.find(({ of, concepts }) => of && concepts.some((hit) => mine.includes(hit.concept)))
  const theirs = known.profile.positions.find((entry) => entry === said?.of)
  return theirs && plain(theirs)
}
