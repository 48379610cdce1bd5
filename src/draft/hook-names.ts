import type { Hook } from '../model/hook.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { wordsOf } from '../text/words.ts'
import type { Sources } from './filling.ts'
import { roleIn } from './hooks/role-in.ts'
import { isSayable } from './hooks/sayable.ts'
import { type Filling, type Fillings, isIn } from './phrase.ts'

/** A name that a sentence can hold: a foreign one only where the language joins its letters to foreign names as they are. */
export const nameIn = (name: string | undefined, language: LanguageCode) =>
  name !== undefined && (languageTraits[language].joins || isIn(name, language)) ? name : undefined

/** The title of a role; undefined where it is in another language. */
const titleIn = (title: string | undefined, { language, hookLexicons }: Sources): string | undefined =>
  title && isSayable(title) ? hookLexicons[language]?.roleTitle(title) : undefined

/** A role as one who has it is called: “a bus driver”, “head of learning”. */
export function oneIn(title: string | undefined, sources: Sources): string | undefined {
  const role = titleIn(title, sources)
  return role && sources.says.asOne(role)
}

/** A longer title in a foreign script is a line of a CV. Our judgement. */
const LONGEST_FOREIGN = 32

/** What somebody did, for “from … to …”: the role, or the name of the work; else a short title as Hebrew writes foreign ones. */
export function workIn(title: string | undefined, { language, hookLexicons }: Sources): string | undefined {
  if (!title || !isSayable(title)) return undefined
  const foreign = title.length <= LONGEST_FOREIGN ? nameIn(title, language) : undefined
  return roleIn(title, language, hookLexicons) ?? foreign
}

/** A place as it stands behind a preposition, or behind “from”; undefined where this language cannot say it. */
export function placeIn(
  name: string | undefined,
  { language, says }: Sources,
  how: 'placed' | 'cameFrom' = 'placed',
): string | undefined {
  const known = nameIn(name, language)
  return known !== undefined && isSayable(known) ? says[how](known) : undefined
}

/** Whether every word of one role stands in the other. */
const wordsWithin = (one: string, other: string) => {
  const said = new Set(wordsOf(other).map(({ folded }) => folded))
  return wordsOf(one).every(({ folded }) => said.has(folded))
}

/** The roles, the employer and the event that a hook names, as sentences hold them. */
export function fillNames({ names }: Hook, sources: Sources, uses: Filling['uses']): Fillings {
  const word = (text: string | undefined): Filling | undefined => (text ? { text, uses } : undefined)
  const [before, after] = [workIn(names?.before, sources), workIn(names?.after, sources)]
  // A step between two roles that the language calls alike is no step.
  const isStep = before !== after
  // “From producer to senior podcast producer” says one word twice.
  const isWithinAfter = before !== undefined && after !== undefined && wordsWithin(before, after)
  return {
    before: word(isStep && !isWithinAfter ? before : undefined),
    after: word(isStep ? after : undefined),
    // “your work as …” takes a title and never the name of a field.
    role: word(titleIn(names?.role, sources)),
    one: word(oneIn(names?.role, sources)),
    wasOne: word(oneIn(names?.before, sources)),
    newOne: word(isStep ? oneIn(names?.after, sources) : undefined),
    company: word(placeIn(names?.company, sources)),
    event: word(names?.event),
  }
}
