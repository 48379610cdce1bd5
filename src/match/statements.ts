import type { Known } from '../model/known.ts'
import type { Evidence } from '../model/reading.ts'
import type { Range } from '../text/phrases.ts'
import { takeApart } from '../text/sentences.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { type Claims, claimsIn } from './claims.ts'
import { keptFor } from './kept.ts'
import { quoteAround } from './quote.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** What a statement weighs: a deed was done, a word was listed. */
export type Weight = 'deed' | 'listed'

/** Where a statement stands: a headline, a title or a skill says what somebody is in few words. */
export type Place = 'headline' | 'title' | 'skill' | 'text'

/** One thing that the profile says, small enough to be quoted, with what it really claims. */
export interface Statement extends Claims {
  readonly place: Place
  /** The position that it is the title of. */
  readonly of?: Evidence
  /** Where it stands; its quote is the sentence, or the whole entry. */
  readonly evidence: Evidence
  /** Where the quote is a sentence: where it begins in the text that the places of claims are counted in. */
  readonly begins?: number
  readonly weight: Weight
  readonly words: readonly Word[]
  /** When it ended or was said: YYYY, YYYY-MM or a moment; `now` for what goes on. */
  readonly until: string
}

interface Source {
  readonly text: string
  readonly at: Evidence
  readonly weight: Weight
  readonly place?: Place
  readonly of?: Evidence
  readonly until: string
  /** The quote where the text itself is only a part of it; otherwise the sentence is quoted. */
  readonly quote?: string
}

const keepers = new WeakMap<MatchWordsByLanguage, (known: Known) => readonly Statement[]>()

/** All that a profile says, taken apart once for every persona that it is held against. */
export function statementsOf(known: Known, words: MatchWordsByLanguage): readonly Statement[] {
  const keeper = keepers.get(words) ?? keptFor((one: Known) => statementsFrom(one, words))
  keepers.set(words, keeper)
  return keeper(known)
}

/** All that a profile says, sentence by sentence. The name is never looked at: a match is blind to who it is. */
function statementsFrom(known: Known, words: MatchWordsByLanguage): readonly Statement[] {
  const companies = known.profile.positions.map(({ value }) =>
    wordsOf(value.company ?? '').map((word) => word.folded),
  )
  return sourcesOf(known).flatMap(({ text, at, weight, place = 'text', of, until, quote }) =>
    takeApart(text).sentences.map((sentence) => ({
      ...claimsIn(sentence, words, companies),
      evidence: { ...at, quote: quote ?? sentence.text },
      ...(quote === undefined && { begins: sentence.start }),
      weight,
      place,
      ...(of && { of }),
      words: sentence.words,
      until,
    })),
  )
}

/** The words of a statement that speak for something, around the place that says it. */
export const quoteFrom = ({ evidence, begins }: Statement, place?: Range): Evidence =>
  begins === undefined
    ? evidence
    : { ...evidence, quote: quoteAround(evidence.quote, place && place.start - begins) }

function sourcesOf({ profile }: Known): readonly Source[] {
  const { headline, about, positions, studies, skills, volunteering, posts } = profile
  const { projects, publications, certificates } = profile
  const text = (...parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join('\n')
  return [
    ...(headline
      ? [
          {
            text: headline.value.replaceAll('|', '\n'),
            at: headline,
            weight: 'deed' as const,
            place: 'headline' as const,
            until: 'now',
          },
        ]
      : []),
    ...(about ? [{ text: about.value, at: about, weight: 'deed' as const, until: 'now' }] : []),
    ...positions.flatMap((entry) => {
      const until = entry.value.to ?? entry.value.from ?? ''
      return [
        {
          text: text(entry.value.title),
          at: entry,
          weight: 'deed' as const,
          place: 'title' as const,
          of: entry,
          until,
          quote: entry.quote,
        },
        { text: text(entry.value.description), at: entry, weight: 'deed' as const, until },
      ]
    }),
    ...volunteering.flatMap((entry) => {
      const until = entry.value.to ?? entry.value.from ?? ''
      return [
        {
          text: text(entry.value.role),
          at: entry,
          weight: 'deed' as const,
          place: 'title' as const,
          until,
          quote: entry.quote,
        },
        { text: text(entry.value.description), at: entry, weight: 'deed' as const, until },
      ]
    }),
    ...projects.map((entry) => ({
      text: text(entry.value.project, entry.value.description),
      at: entry,
      weight: 'deed' as const,
      until: entry.value.to ?? entry.value.from ?? '',
    })),
    ...publications.map((entry) => ({
      text: text(entry.value.publication, entry.value.description),
      at: entry,
      weight: 'deed' as const,
      until: entry.value.at ?? '',
    })),
    ...certificates.map((entry) => ({
      text: entry.value.certificate,
      at: entry,
      weight: 'listed' as const,
      until: entry.value.from ?? '',
      quote: entry.quote,
    })),
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
      place: 'skill' as const,
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
  section,
  foundBy,
  at,
})
