import type { PersonKey } from '../model/person-key.ts'
import type { Reading, Unreadable } from '../model/reading.ts'
import type { Proposal, Witness } from './proposal.ts'
import { readingFrom } from './reading-from.ts'
import type { Around } from './text/around.ts'
import { entryDates } from './text/dated.ts'
import type { TextLanguage } from './text/language.ts'
import { isPlace } from './text/place.ts'
import { propose } from './text/proposed.ts'
import { type Roles, rolesIn } from './text/roles.ts'
import { fileTop } from './text/saved-file.ts'
import { only, type Section } from './text/sections.ts'
import { namedBy, type Seen, seenIn } from './text/seen.ts'
import { areSeveral } from './text/several.ts'
import { studiesIn } from './text/studies.ts'
import { type Top, topIn } from './text/top.ts'

export interface TextOptions {
  readonly person: PersonKey
  /** The address of the profile, or '' where it is not known. */
  readonly url: string
  /** ISO 8601, UTC. */
  readonly now: string
  readonly languages: readonly TextLanguage[]
}

/** What can be read in two ways, with the lines between which only the user can choose. */
export interface Question {
  readonly about: 'company' | 'name'
  readonly choices: readonly string[]
}
export type Answers = Partial<Readonly<Record<Question['about'], string>>>

export interface PastedOptions extends TextOptions {
  readonly answers?: Answers
}

/** What a text gives: where it can be read in two ways nothing is taken of it, and the question stands here instead. */
export interface PastedLook {
  readonly reading: Reading | Unreadable
  readonly questions: readonly Question[]
}

/** What bears witness here: the text itself. */
const pasted: Witness = { id: 'pasted', trust: 3 }

/** A profile from its text, as far as it can be told without asking. */
export const readPasted = (text: string, options: PastedOptions): Reading | Unreadable =>
  lookAtPasted(text, options).reading

/**
 * Reads a profile from its text: copied from a page in any of the languages, taken out of the site's own file, or typed. What a
 * page tells by its marks has to be told by its lines here: what cannot be told apart with certainty is asked for, or left.
 */
export function lookAtPasted(text: string, { answers = {}, ...options }: PastedOptions): PastedLook {
  const seen = seenIn(text, options.languages)
  const isEntry = (line: string) => entryDates(line, seen) !== null
  if (areSeveral(seen.sections, isEntry)) return { reading: { unreadable: 'several-people' }, questions: [] }
  const { proposal, questions } = proposalFrom(seen, options, answers)
  if (!proposal?.scalars.name) return { reading: { unreadable: 'not-a-profile' }, questions }
  const { person, url, now } = options
  const reading = readingFrom([{ layout: pasted, proposal }], { person, url, takenAt: now })
  return { reading, questions }
}

function proposalFrom(
  seen: Seen,
  { person, now }: TextOptions,
  answers: Answers,
): { readonly proposal?: Proposal; readonly questions: readonly Question[] } {
  const { languages, style, lines, labelled } = seen
  const { handles, sections, topLines, mayBegin } = partsOf(seen, person)
  const places = lines.filter((line) => isPlace(line, languages))
  const around: Around = { languages, now, style, places, top: topLines, company: answers.company }
  const roles = rolesOf(sections, around)
  const studies = only(sections, 'education', (under) => studiesIn(under, around))
  const schools = studies.map(({ value }) => value.school)
  const titles = roles.entries.flatMap(({ value }) => value.title ?? [])
  const told = [...roles.told, ...schools]
  const top = labelled
    ? { scalars: labelled.scalars }
    : topIn(topLines, {
        ...{ handles, text: lines, told, titles, languages, style },
        isWhole: sections.length > 1,
        hasDates: told.length > 0 || lines.some((line) => entryDates(line, seen) !== null),
        mayBegin,
        name: answers.name,
      })
  const questions = questionsOf(roles, top)
  if (!top || !('scalars' in top)) return { questions }
  const positions = roles.entries.length > 0 ? roles.entries : (labelled?.positions ?? [])
  const organisations = [...positions.map(({ value }) => value.company ?? ''), ...schools]
  return {
    proposal: propose(sections, top.scalars, { ...{ positions, studies, organisations }, around }),
    questions,
  }
}

/** Whose text it may be, its sections, and the lines of its top, which a saved file's text has elsewhere than a page's. */
function partsOf({ languages, style, sections, ...seen }: Seen, person: PersonKey) {
  const slug = person.site === 'linkedin' ? person.handle : ''
  const handles = [slug, ...seen.handles].filter((handle) => handle !== '')
  const isNamed = (line: string) => namedBy(line, handles)
  const apart = style === 'file' ? fileTop(sections, languages, isNamed) : null
  return {
    handles,
    sections: apart?.sections ?? sections,
    topLines: apart?.lines ?? sections[0]?.lines ?? [],
    mayBegin: apart?.isSure ?? true,
  }
}

function rolesOf(sections: readonly Section[], around: Around): Roles {
  const [roles] = only(sections, 'experience', (under) => {
    const one = rolesIn(under, around)
    return one.told.length > 0 ? [one] : []
  })
  return roles ?? { entries: [], told: [] }
}

function questionsOf({ unsure }: Roles, top: Top | null): readonly Question[] {
  return [
    ...(top?.either ? [{ about: 'name' as const, choices: top.either }] : []),
    ...(unsure ? [{ about: 'company' as const, choices: [unsure.one, unsure.other] }] : []),
  ]
}
