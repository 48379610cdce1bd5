import type { LineSigns } from './line-signs.ts'
import { type PersonInLine, roleIn } from './people-in-line.ts'
import { talkIn } from './talk-in-line.ts'
import type { Told } from './told-line.ts'

/** Somebody of a programme, with the line on which they stand. */
export interface Spoken {
  readonly line: number
  readonly name: string
  readonly role?: string
  readonly company?: string
  readonly talk?: string
}

/** What stands above more people is what the whole list is called. Our judgement. */
const MOST_ON_STAGE = 7

/** The people of one group of lines, each with the role beside or below and the talk that is theirs. */
export function peopleOfGroup(group: readonly Told[], signs: LineSigns): readonly Spoken[] {
  const named = group.flatMap((line, at) => line.people.map((person) => ({ person, line, at })))
  const isRoleLine = (line: Told | undefined) =>
    line !== undefined && line.people.length === 0 && signs.isRole(line.text)
  const talks = group.map((line) => talkIn(line, isRoleLine(line), signs))
  const above = named.length > MOST_ON_STAGE ? [] : talks.slice(0, named[0]?.at)
  return named.map(({ person, line, at }) => {
    const until = named.find((other) => other.at > at)?.at ?? group.length
    const next = at + 1 < until ? group[at + 1] : undefined
    const below = isRoleLine(next) ? next?.text : undefined
    const work = roleIn(partsOf(person, line, below, signs), signs)
    const rest = at + (below === undefined ? 1 : 2)
    const company = work.role !== undefined && rest + 1 < until ? companyIn(group[rest]) : undefined
    const behind = talks.slice(company === undefined ? at + 1 : rest + 1, until)
    const talk = talks[at] ?? firstOf(above) ?? firstOf(behind)
    return {
      line: line.line,
      name: person.name,
      ...(company !== undefined && { company }),
      ...work,
      ...(talk !== undefined && { talk }),
    }
  })
}

/** A line between a role and what follows that is one capital word, or could be a name, says where. */
function companyIn(line: Told | undefined): string | undefined {
  if (!line || line.people.length > 0) return undefined
  return line.mayName || /^\p{Lu}[\p{L}\p{M}\d&.'-]*$/u.test(line.text) ? line.text : undefined
}

const firstOf = (talks: readonly (string | undefined)[]) => talks.find((talk) => talk !== undefined)

/** What says what somebody does: behind the name, else in the next part or line. */
function partsOf(person: PersonInLine, line: Told, below: string | undefined, signs: LineSigns) {
  if (person.parts.length > 0) return person.parts
  const beside = line.segments[person.at + 1]?.text
  const isBeside = beside !== undefined && signs.isRole(beside)
  return [...(isBeside ? splitParts(beside) : []), ...(below === undefined ? [] : splitParts(below))]
}

const splitParts = (text: string) => text.split(/\s*[,،|]\s*/u).filter((part) => part !== '')
