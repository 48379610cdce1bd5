import type { NotUnderstood } from '../read-connections.ts'
import type { LineSigns } from './line-signs.ts'
import type { IsKnownName } from './people-in-line.ts'
import { peopleOfGroup, type Spoken } from './people-of-group.ts'
import { groupsOf, isTalk, type Told } from './told-line.ts'

/**
 * The people of a programme or a list of speakers, as it is written for readers. Only whom the text itself tells to be a person
 * is taken; lines that might name somebody and do not say so are given back.
 */
export function peopleInProgramme(
  text: string,
  signs: LineSigns,
  isKnown: IsKnownName,
): { readonly people: readonly Spoken[]; readonly notUnderstood: readonly NotUnderstood[] } {
  const people: Spoken[] = []
  const notUnderstood: NotUnderstood[] = []
  const groups = groupsOf(text, signs, isKnown)
  const isNames = isListOfNames(groups.flat())
  let isBelowHeading = false
  for (const group of groups) {
    isBelowHeading = isHeading(group[0]?.text, signs) ?? isBelowHeading
    const told = withWhatIsBeside(group, { signs, isList: isNames || isBelowHeading })
    const found = peopleOfGroup(told, signs)
    people.push(...found)
    if (found.length === 0) notUnderstood.push(...told.filter(isLeft(signs)).map(uncertain))
  }
  return { people, notUnderstood }
}

/** Whether a line says that people follow, “Speakers:”, or that something else does; undefined for one that is no heading. */
function isHeading(text: string | undefined, signs: LineSigns): boolean | undefined {
  if (text === undefined) return undefined
  if (signs.introduced(`${text.replace(/\s*:$/u, '')}: `).text === '') return true
  return signs.isPause(text) || signs.isLabel(text) ? false : undefined
}

/** What nobody was found in, and may have named somebody all the same. */
const isLeft =
  (signs: LineSigns) =>
  ({ segments, text }: Told) =>
    segments.length > 0 && isHeading(text, signs) === undefined

const uncertain = ({ line, text }: Told): NotUnderstood => ({
  line,
  text: text.slice(0, 200),
  why: 'nobody-certain',
  read: false,
})

/** Nothing but names, one a line. */
const isListOfNames = (lines: readonly Told[]) =>
  lines.length > 1 && lines.every(({ people, segments }) => people.length === 1 && segments.length === 1)

interface Around {
  readonly signs: LineSigns
  /** The text says that these lines are people, or is nothing but names. */
  readonly isList: boolean
}

/** Keeps of those whom only their letters tell whoever has a role in the next part or line, or stands beside a talk. */
function withWhatIsBeside(group: readonly Told[], { signs, isList }: Around): readonly Told[] {
  return group.map((one, at) => {
    const [only, ...more] = one.people
    if (!only || only.sure) return one
    const [beside, below] = [one.segments[only.at + 1]?.text, group[at + 1]]
    const role = beside ?? (below?.mayName ? undefined : below?.text)
    const hasRole = role !== undefined && signs.isRole(role)
    const hasTalk = one.segments.some(({ text }, segment) => segment !== only.at && isTalk(text, signs))
    const isTold = more.length === 0 && (isList || hasRole || hasTalk)
    return { ...one, people: isTold ? [{ ...only, sure: true }] : [] }
  })
}
