import type { Known } from '../model/known.ts'
import type { Evidence } from '../model/reading.ts'

/** What a statement weighs: a deed was done, a word was listed. */
export type Weight = 'deed' | 'listed'

/** Where a statement stands: a headline, a title or a skill says what somebody is in few words. */
export type Place = 'headline' | 'title' | 'skill' | 'text'

/** A text of a profile, before it is taken apart. */
export interface Source {
  readonly text: string
  readonly at: Evidence
  readonly weight: Weight
  readonly place?: Place
  readonly of?: Evidence
  readonly until: string
  /** The quote where the text itself is only a part of it; otherwise the sentence is quoted. */
  readonly quote?: string
}

/** All texts of a profile that say something of somebody. */
export function sourcesOf({ profile }: Known): readonly Source[] {
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
  ]
}
