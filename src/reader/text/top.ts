import { fold } from '../../text/fold.ts'
import { givenName } from '../names.ts'
import { type Proposal, present, takeFound } from '../proposal.ts'
import type { TextLanguage } from './language.ts'
import { degreeMark, isAddress, isContact, isPronouns } from './marks.ts'
import { isNameBefore, nameAbove, type Place } from './name-above.ts'
import { nameAt } from './person.ts'
import { isPlace } from './place.ts'
import { isLabel } from './sections.ts'
import type { Style } from './style.ts'
import {
  degreeIn,
  followersIn,
  headlineAmong,
  isFollowers,
  isTwinOfDegree,
  placeBefore,
  placeBelow,
  placeBetween,
  withoutContact,
} from './top-lines.ts'

/** What is known beside the lines of the top; `name` is what the user said is the name, where that could not be told. */
export interface TopAround {
  readonly handles: readonly string[]
  readonly text: readonly string[]
  readonly told: readonly string[]
  readonly titles: readonly string[]
  /** Whether dates of roles or schools stand in the text. */
  readonly hasDates: boolean
  readonly languages: readonly TextLanguage[]
  readonly style: Style
  /** Headings stand below: the text is a whole profile. */
  readonly isWhole: boolean
  /** The lines may begin with the name. */
  readonly mayBegin: boolean
  readonly name?: string | undefined
}

/** Who a text is about, or the lines any of which can be the name. */
export type Top =
  | { readonly scalars: Proposal['scalars']; readonly either?: readonly string[] }
  | { readonly either: readonly string[] }

/**
 * Who a text is about: the lines of the top. The degree stands behind the name and “Contact info” behind the place; a text that
 * has neither was typed or saved, and begins with the name.
 */
export function topIn(lines: readonly string[], around: TopAround): Top | null {
  const [own] = around.languages
  if (!own) return null
  const isNothing = (line: string) =>
    (isLabel(line, own) && !degreeMark.test(line)) || isAddress(line) || isDocument(line, around.languages)
  const said = lines.filter((line) => !isNothing(line))
  const contact = said.findIndex((line) => isContact(line, own))
  const at = nameAmong(said, contact, { ...around, isBeginning: startsWithPerson(lines, said, around) })
  if (!at) return null
  const either = 'either' in at ? at.either : undefined
  const chosen = either && around.name !== undefined ? said.indexOf(around.name) : -1
  const place = 'name' in at ? at : chosen >= 0 ? { name: chosen, degree: -1 } : undefined
  if (!place) return either ? { either } : null
  const scalars = scalarsOf(said, place, contact, around, own)
  return either ? { scalars, either } : { scalars }
}

/** No bar of a page stands above: a typed text of a few lines, of which none is a button. */
const LONGEST_TYPED = 5
const startsWithPerson = (
  lines: readonly string[],
  said: readonly string[],
  { style, isWhole, mayBegin, languages: [own] }: TopAround,
) =>
  isWhole &&
  mayBegin &&
  style !== 'page' &&
  said.length <= LONGEST_TYPED &&
  !lines.some((line) => own && isLabel(line, own) && /\p{L}/u.test(line))

const isDocument = (line: string, languages: readonly TextLanguage[]) =>
  languages.some(({ text }) => text.typed.documents.includes(fold(line)))

function scalarsOf(
  said: readonly string[],
  at: Place,
  contact: number,
  around: TopAround,
  own: TextLanguage,
): Proposal['scalars'] {
  const written = (said[at.name] ?? '').replace(degreeMark, '').trim()
  const name = givenName(written)
  const begin = Math.max(at.name, at.degree) + 1
  const isNothing = (line: string) => isPronouns(line) || isTwinOfDegree(line) || fold(line) === fold(written)
  const placeAt =
    contact >= 0
      ? placeBetween(said, { begin, contact, isNothing }, around.languages)
      : placeBelow(said, at.name, around.languages)
  const place = placeIn(said[placeAt], contact >= 0, own)
  const after = said
    .slice(begin, placeAt >= 0 ? placeAt : contact >= 0 ? contact : said.length)
    .filter((line) => !isNothing(line) && (around.style !== 'typed' || !isParticular(line)))
  const headline = headlineAmong(after, placeAt >= 0, around)
  const followers = said.find((line) => isFollowers(line, own))
  return present({
    name: takeFound(name, written, 'top-card'),
    headline: headline && /\p{L}/u.test(headline) ? takeFound(headline, headline, 'top-card') : undefined,
    place: place ? takeFound(place, place, 'top-card') : undefined,
    degree: degreeIn(said[at.degree]),
    followers: followersIn(followers),
  })
}

/** Behind a dot stands something else: “Ghent, Belgium · Civil Engineering”. */
function placeIn(line: string | undefined, isByContact: boolean, own: TextLanguage): string | undefined {
  const placed = line !== undefined && isByContact ? withoutContact(line, own) : line
  return placed?.split(' · ')[0]
}

/** “Geburtsdatum: 3.11.1984”: what people put above a typed life beside their headline. */
const isParticular = (line: string) =>
  /^\p{L}[\p{L}\s/-]{1,24}[:：]\s/u.test(line) || /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4}/u.test(line)

function nameAmong(
  lines: readonly string[],
  contact: number,
  around: TopAround & { readonly isBeginning: boolean },
): Place | { readonly either: readonly string[] } | null {
  const degree = lines.findIndex((line) => degreeMark.test(line))
  if (degree >= 0) {
    const beside = (lines[degree] ?? '').replace(degreeMark, '').trim()
    if (isNameBefore(beside) && !isPronouns(beside)) return { name: degree, degree }
    return nameAbove(lines, degree)
  }
  if (contact < 0 && !around.isWhole) return null
  const [own] = around.languages
  const placeAt = contact >= 0 && own ? placeBefore(lines, contact, own) : -1
  const name = nameAt(contact >= 0 ? lines.slice(0, contact + 1) : lines, {
    ...around,
    placeAt,
    isPlace: (line) => isPlace(line, around.languages) || line === lines[placeAt],
  })
  return name && 'at' in name ? { name: name.at, degree: -1 } : name
}
