import type { Range } from '../text/phrases.ts'
import type { TakenApart } from '../text/sentences.ts'
import type { LintContext } from './context.ts'
import type { LintLexicon } from './lexicon.ts'
import { hasLegalForm, isKnown, isOfKind, isWritten, knownNames } from './name-proofs.ts'
import { within } from './places.ts'
import { runAround } from './run.ts'
import type { SignName } from './signs.ts'

/**
 * Lists that say what a text should not. Where such words are what somebody or something is called, they say nothing of the kind:
 * “I work at Ballpark NV”, “the Mentor Me evening”.
 */
const likely = ['vague', 'vagueUnlessAbout', 'jargon', 'idioms', 'praise', 'apologies', 'pressure'] as const
/** The same for what weighs so much, or is so often written with a capital, that a capital alone is no proof. */
const sure = [
  'mentorship',
  'mentor',
  'mentorHere',
  'lastingHelp',
  'job',
  'attachments',
  'talkVerb',
  'talkNoun',
  'longTime',
  'genderedAddress',
  'templateWords',
] as const
/** Forms that speak to one gender; some are first names: תרצה. */
const forms = ['masculine', 'feminine'] as const
const faults: ReadonlySet<SignName> = new Set([...likely, ...sure, ...forms])
const inSignatures: ReadonlySet<SignName> = new Set(['idioms', 'jargon', ...forms])
const byCapitals: ReadonlySet<SignName> = new Set(likely)

export const mayBeName = (sign: SignName): boolean => faults.has(sign)

/** Whether words of a list are a name, or a part of one, where they stand in a text. */
export type IsName = (hit: Range, sign: SignName, lexicon: LintLexicon) => boolean

export function namesOf(taken: TakenApart, courtesies: readonly Range[], context: LintContext): IsName {
  const signature = signatureOf(taken, courtesies)
  let read: readonly (readonly string[])[] | undefined
  const known = () => {
    read ??= knownNames(context)
    return read
  }
  return (hit, list, { names }) => {
    if (signature && inSignatures.has(list) && within(hit, signature)) return true
    const sentence = taken.sentences.find((one) => within(hit, one))
    if (!sentence) return false
    const run = runAround(hit, sentence, names)
    if (!run) return false
    return (
      isKnown(run, known()) ||
      hasLegalForm(run, names) ||
      isOfKind(run, names) ||
      isWritten(run, byCapitals.has(list), names)
    )
  }
}

/** The longest name that somebody signs with, in words. */
const LONGEST_SIGNATURE = 3

/** A last line of its own that is nothing but a name. */
function signatureOf({ text, sentences }: TakenApart, courtesies: readonly Range[]): Range | undefined {
  const last = sentences.at(-1)
  if (!last || sentences.length < 2 || last.words.length > LONGEST_SIGNATURE || /[.!?…,;:]$/u.test(last.text))
    return undefined
  const isLine = /\n\s*$/u.test(text.slice(0, last.start))
  return isLine && !courtesies.some((hit) => within(hit, last)) ? last : undefined
}
