import type { Known } from '../model/known.ts'
import type { Evidence, SectionId } from '../model/reading.ts'
import type { Range } from '../text/phrases.ts'
import { takeApart } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import { phrasesIn } from './book.ts'
import { type ConceptHit, conceptsInWords } from './concepts/index.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** What a statement weighs: a deed was done, a word was listed. */
export type Weight = 'deed' | 'listed'

/** One thing that the profile says, small enough to be quoted, with the concepts that it really claims. */
export interface Statement {
  readonly evidence: Evidence
  readonly weight: Weight
  readonly words: readonly Word[]
  /** Concepts that are said to be so: not wished for, not denied, not an open position. */
  readonly concepts: readonly ConceptHit[]
  /** Signs of helping others, and of offering it, by the same measure. */
  readonly helps: boolean
  readonly offers: boolean
  readonly leads: boolean
  /** When it ended or was said: YYYY, YYYY-MM or a moment; `now` for what goes on. */
  readonly until: string
}

/** The longest quote, in UTF-16 code units. */
const LONGEST_QUOTE = 180

interface Source {
  readonly text: string
  readonly at: Evidence
  readonly weight: Weight
  readonly until: string
  /** The quote where the text itself is only a part of it; otherwise the sentence is quoted. */
  readonly quote?: string
}

/** All that a profile says, sentence by sentence. The name is never looked at: a match is blind to who it is. */
export function statementsOf(known: Known, words: MatchWordsByLanguage): readonly Statement[] {
  return sourcesOf(known).flatMap((source) =>
    takeApart(source.text).sentences.map((sentence) => {
      const found = phrasesIn(sentence.words, words)
      const isSaid = (range: Range) => saidOf(range, sentence.words, found)
      const holds = (list: 'helping' | 'offering' | 'leading') => found(list).some(isSaid)
      const received = found('helped').length > 0
      return {
        evidence: { ...source.at, quote: source.quote ?? short(sentence.text) },
        weight: source.weight,
        words: sentence.words,
        concepts: conceptsInWords(sentence.words).filter(isSaid),
        helps: !received && holds('helping'),
        offers: !received && holds('offering'),
        leads: holds('leading'),
        until: source.until,
      }
    }),
  )
}

const short = (text: string) =>
  text.length <= LONGEST_QUOTE
    ? text
    : text
        .slice(0, LONGEST_QUOTE)
        .replace(/[\ud800-\udbff]$|\S*$/u, '')
        .trim()

/** How many words a denial reaches. */
const REACH = 4

/** Whether what stands at a place is claimed: no wish before it in its sentence, no denial close before it, no open position. */
function saidOf(range: Range, words: readonly Word[], found: ReturnType<typeof phrasesIn>): boolean {
  if (found('hiring').length > 0) return false
  const isBefore = (hit: Range) => hit.end <= range.start
  const between = (hit: Range) => words.filter((word) => word.start >= hit.end && word.end <= range.start)
  const sameBreath = (hit: Range) => !between(hit).some((word) => word.breakBefore)
  if (found('notDone').some((hit) => isBefore(hit) && sameBreath(hit))) return false
  return !found('negations').some((hit) => isBefore(hit) && sameBreath(hit) && between(hit).length <= REACH)
}

function sourcesOf({ profile }: Known): readonly Source[] {
  const { headline, about, positions, studies, skills, volunteering, posts } = profile
  const text = (...parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join('\n')
  return [
    ...(headline
      ? [{ text: headline.value.replaceAll('|', '\n'), at: headline, weight: 'deed' as const, until: 'now' }]
      : []),
    ...(about ? [{ text: about.value, at: about, weight: 'deed' as const, until: 'now' }] : []),
    ...positions.flatMap((entry) => {
      const until = entry.value.to ?? entry.value.from ?? ''
      return [
        { text: text(entry.value.title), at: entry, weight: 'deed' as const, until, quote: entry.quote },
        { text: text(entry.value.description), at: entry, weight: 'deed' as const, until },
      ]
    }),
    ...volunteering.flatMap((entry) => {
      const until = entry.value.to ?? entry.value.from ?? ''
      return [
        { text: text(entry.value.role), at: entry, weight: 'deed' as const, until, quote: entry.quote },
        { text: text(entry.value.description), at: entry, weight: 'deed' as const, until },
      ]
    }),
    ...posts.map((entry) => ({
      text: entry.value.text,
      at: entry,
      weight: 'deed' as const,
      until: entry.value.at ?? '',
    })),
    ...skills.map((entry) => ({
      text: entry.value,
      at: entry,
      weight: 'listed' as const,
      until: 'now',
      quote: entry.quote,
    })),
    ...studies.map((entry) => ({
      text: text(entry.value.degree),
      at: entry,
      weight: 'listed' as const,
      until: entry.value.to ?? '',
      quote: entry.quote,
    })),
  ].map(({ at, ...rest }) => ({ ...rest, at: bare(at) }))
}

/** Evidence without the value that it stands for. */
const bare = ({ quote, section, foundBy, at }: Evidence): Evidence => ({
  quote,
  section: section satisfies SectionId,
  foundBy,
  at,
})
