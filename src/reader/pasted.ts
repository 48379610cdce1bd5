import type { PersonKey } from '../model/person-key.ts'
import type { Reading, Unreadable } from '../model/reading.ts'
import { isMemberId, slugIn } from './profile-slug.ts'
import type { Proposal, Witness } from './proposal.ts'
import { readingFrom } from './reading-from.ts'
import { inOrderFor, type TextLanguage } from './text/language.ts'
import { linesOfText, withoutFooter, withoutTwins } from './text/lines.ts'
import { certificatesIn, languagesIn, skillsIn, topSkillsIn } from './text/lists.ts'
import { isPlace } from './text/place.ts'
import { type Around, rolesIn, studiesIn, volunteeringIn } from './text/roles.ts'
import { isLabel, type Part, type Section, sectionsOf, withoutLabel } from './text/sections.ts'
import { degreeMark, topIn } from './text/top.ts'

export interface TextOptions {
  readonly person: PersonKey
  /** The address of the profile, or '' where it is not known. */
  readonly url: string
  /** ISO 8601, UTC. */
  readonly now: string
  readonly languages: readonly TextLanguage[]
}

/** What bears witness here: the text itself. */
const pasted: Witness = { id: 'pasted', trust: 3 }

/**
 * Reads a profile from its text: copied from a page in any of the languages, or typed in its shape. What a page tells by its
 * marks has to be told by its lines here: what cannot be told apart with certainty is left.
 */
export function readPasted(text: string, { person, url, now, languages }: TextOptions): Reading | Unreadable {
  const all = linesOfText(text)
  const lines = withoutFooter(withoutTwins(all), languages)
  const ordered = inOrderFor(lines, languages)
  const [own] = ordered
  const sections = sectionsOf(lines, ordered)
  const slug = person.site === 'linkedin' ? person.handle : ''
  const isTyped = sections.length > 1
  const scalars = topIn(sections[0]?.lines ?? [], ordered, { slug, text: lines, isTyped })
  if (!own || !scalars?.name) return { unreadable: 'not-a-profile' }
  const places = [scalars.place?.value ?? '', ...lines.filter((line) => isPlace(line, ordered))]
  const around: Around = { languages: ordered, now, places: places.filter((place) => place !== '') }
  const positions = only(sections, 'experience', (under) => rolesIn(under, around))
  const studies = only(sections, 'education', (under) => studiesIn(under, around))
  const organisations = [
    ...positions.map(({ value }) => value.company ?? ''),
    ...studies.map(({ value }) => value.school),
  ]
  const skills = only(sections, 'skills', (under) => skillsIn(under, { languages: ordered, organisations }))
  const [about] = only(sections, 'about', (under) => {
    const words = under.filter((line) => !isLabel(line, own)).map((line) => withoutLabel(line, own))
    return words.length > 0 ? [words.join('\n')] : []
  })
  const proposal: Proposal = {
    layout: 'pasted',
    owners: [],
    own: false,
    scalars: { ...scalars, ...(about && { about: { value: about, quote: about, section: 'about' } }) },
    lists: {
      positions,
      studies,
      skills: skills.length > 0 ? skills : only(sections, 'top-skills', topSkillsIn),
      languages: only(sections, 'languages', (under) => languagesIn(under, ordered)),
      certificates: only(sections, 'certificates', (under) => certificatesIn(under, ordered)),
      volunteering: only(sections, 'volunteering', (under) => volunteeringIn(under, around)),
    },
    absent: {},
    extent: {},
  }
  return readingFrom([{ layout: pasted, proposal }], { person, url, takenAt: now })
}

/** What the one section of a part gives. Where two give something, it cannot be told which is meant, and neither is believed. */
function only<T>(
  sections: readonly Section[],
  part: Part,
  entriesIn: (lines: readonly string[]) => readonly T[],
): readonly T[] {
  const fruitful = sections
    .filter((section) => section.part === part && !speaksOfOthers(section, part))
    .map(({ lines }) => entriesIn(lines))
    .filter((entries) => entries.length > 0)
  return fruitful.length === 1 ? (fruitful[0] ?? []) : []
}

/** Under a heading that is not known, other people may follow: where their degrees stand, only dated entries are safe. */
const speaksOfOthers = ({ lines }: Section, part: Part) =>
  !['experience', 'education', 'volunteering'].includes(part) && lines.some((line) => degreeMark.test(line))

/** The person whose profile a text names, when it names exactly one: a saved file does so in its first block. */
export function personInText(text: string): PersonKey | null {
  // A saved file breaks a long address over lines, and names the site behind it.
  const joined = text.replace(
    /(linkedin\.com\/in\/[^\s()]+(?:\s+[^\s()]+){0,4})\s*\(LinkedIn\)/gu,
    (_, address: string) => `${address.replace(/\s+/gu, '')} `,
  )
  const slugs = new Set(
    [...joined.matchAll(/linkedin\.com(\/in\/[^\s/?#()<>"']+)/gu)].flatMap(
      ([, path = '']) => slugIn(path) ?? [],
    ),
  )
  const [slug] = slugs
  return slugs.size === 1 && slug !== undefined && !isMemberId(slug)
    ? { site: 'linkedin', handle: slug }
    : null
}
