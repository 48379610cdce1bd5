import { findClaims } from '../../match/claims.ts'
import { conceptOf } from '../../match/concepts/index.ts'
import type { MatchLexicons } from '../../match/lexicon.ts'
import { levelOf } from '../../match/seniority.ts'
import { fold } from '../../text/fold.ts'
import { joinedLetter } from '../../text/forms.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import type { ListLexicon, ListLexicons } from '../lexicon.ts'

/** What a line of a programme is told by. */
export interface LineSigns {
  /** Whether a text says what somebody does. */
  readonly isRole: (text: string) => boolean
  /** Whether a text holds words of everyday language: a name rarely does. */
  readonly hasCommonWord: (text: string) => boolean
  /** Whether all of it names an idea, or a rank stands in it: “Data Science”, “Product Management”. */
  readonly isIdea: (text: string) => boolean
  readonly isPause: (text: string) => boolean
  readonly isLabel: (text: string) => boolean
  /** A text without the words before a name that say that one follows, and whether they stand there. */
  readonly introduced: (text: string) => { readonly text: string; readonly isIntroduced: boolean }
  /** A name without what stands before it, and whether something does: “Dr. Noa Levi”. */
  readonly titled: (text: string) => { readonly text: string; readonly isTitled: boolean }
  /** The hour, or hours, before a line. */
  readonly clock: RegExp
  /** Between names, and between a role and where it is. */
  readonly and: RegExp
  readonly at: RegExp
}

/** Longer texts are sentences. */
const LONGEST_ROLE = 120

const joinLists = (all: ListLexicons, list: (lexicon: ListLexicon) => readonly string[]) =>
  Object.values(all).flatMap(list).map(fold)
const escapeSigns = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&')
const choice = (some: readonly string[]) =>
  [...some]
    .sort((one, other) => other.length - one.length)
    .map(escapeSigns)
    .join('|')

/** What the languages of lists say, ready to be looked for. */
export function lineSigns(all: ListLexicons, match: MatchLexicons): LineSigns {
  const common = new Set(Object.values(match).flatMap((lexicon) => lexicon.common.map(fold)))
  const isCommon = ({ folded }: Word) => common.has(folded)
  const roles = new Set(joinLists(all, (lexicon) => lexicon.roles))
  const isRank = (text: string) =>
    levelOf(text, match) !== undefined || wordsOf(text).some(({ folded }) => roles.has(folded))
  return {
    isRole: (text) =>
      text.length <= LONGEST_ROLE &&
      (isRank(text) || findClaims(text, match).some(({ concept }) => conceptOf(concept)?.kind === 'role')),
    hasCommonWord: (text) => wordsOf(text).some(isCommon),
    isIdea: (text) => {
      const claimed = findClaims(text, match)
      const isWhole = claimed.some(({ start, end }) => start === 0 && end === text.length)
      return isRank(text) || isWhole || (claimed.length > 0 && wordsOf(text).every(isCommon))
    },
    ...signsByWords(all),
  }
}

const plain = (text: string) => fold(text).replace(/[\s:.!–—-]+$/u, '')

/** What is told by words of lists alone, whatever the match knows. */
function signsByWords(all: ListLexicons): Omit<LineSigns, 'isRole' | 'hasCommonWord' | 'isIdea'> {
  const list = (pick: (lexicon: ListLexicon) => readonly string[]) => joinLists(all, pick)
  const pauses = new Set(list(({ pauses }) => pauses))
  const labels = new Set(list(({ labels }) => labels))
  const introduces = begins(
    list(({ introduces }) => introduces),
    String.raw`(?:\s*[:–—-]\s*|\s+)`,
  )
  const honorifics = begins(
    list(({ honorifics }) => honorifics),
    String.raw`(?:\.\s*|\s+)`,
  )
  const and = new RegExp(String.raw`\s+(?:${choice(list((lexicon) => lexicon.and))})\s+|\s*;\s*`, 'iu')
  return {
    isPause: (text) => text.split(and).every((part) => pauses.has(plain(part))),
    isLabel: (text) => labels.has(plain(text).replace(/\s*\p{Nd}+$/u, '')),
    introduced: (text) => without(text, introduces, 'isIntroduced'),
    titled: (text) => without(text, honorifics, 'isTitled'),
    clock: clockBefore(list(({ until }) => until)),
    and,
    at: new RegExp(
      String.raw`\s+(?:${choice(list((lexicon) => lexicon.at))})\s+|\s+${joinedLetter('in')}[־-](?=\p{L})`,
      'iu',
    ),
  }
}

const TIME = String.raw`\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?`
const clockBefore = (until: readonly string[]) =>
  new RegExp(
    String.raw`^\[?${TIME}(?:\s*(?:[-–—]|${choice(until)})\s*${TIME})?\]?(?:\s*[-–—:|,]\s*|\s+|$)`,
    'iu',
  )

const begins = (some: readonly string[], end: string) => {
  const marked = choice(some).replaceAll('"', '["״”]').replaceAll("'", "['׳’]")
  return new RegExp(`^(?:${marked})${end}`, 'iu')
}

/** Takes off what begins a text, as often as it does. */
function without<Flag extends string>(text: string, pattern: RegExp, flag: Flag) {
  let rest = text
  while (pattern.test(rest)) rest = rest.replace(pattern, '')
  return { text: rest, [flag]: rest !== text } as { readonly text: string } & Readonly<Record<Flag, boolean>>
}
