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
export const sourcesOf = ({ profile }: Known): readonly Source[] => [
  ...readOwnLines(profile),
  ...readRoles(profile),
  ...readWorks(profile),
  ...readListsAndPosts(profile),
]

type Profile = Known['profile']

const joinTexts = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join('\n')

const readOwnLines = ({ headline, about }: Profile): readonly Source[] => [
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
]

/** Titles and what was done under them; those of voluntary work stand for no role of theirs. */
const readRoles = ({ positions, volunteering }: Profile): readonly Source[] => [
  ...positions.flatMap((entry) => readTitled(entry, entry.value.title, { of: entry })),
  ...volunteering.flatMap((entry) => readTitled(entry, entry.value.role, {})),
]

function readTitled(
  entry: Profile['positions'][number] | Profile['volunteering'][number],
  title: string | undefined,
  of: Pick<Source, 'of'>,
): readonly Source[] {
  const { description, to, from } = entry.value
  const until = to ?? from ?? ''
  const { quote } = entry
  return [
    { text: joinTexts(title), at: entry, weight: 'deed', place: 'title', ...of, until, quote },
    { text: joinTexts(description), at: entry, weight: 'deed', until },
  ]
}

const readWorks = ({ projects, publications }: Profile): readonly Source[] => [
  ...projects.map((entry) => ({
    text: joinTexts(entry.value.project, entry.value.description),
    at: entry,
    weight: 'deed' as const,
    until: entry.value.to ?? entry.value.from ?? '',
  })),
  ...publications.map((entry) => ({
    text: joinTexts(entry.value.publication, entry.value.description),
    at: entry,
    weight: 'deed' as const,
    until: entry.value.at ?? '',
  })),
]

/** What is only listed, and the posts. */
const readListsAndPosts = ({ certificates, posts, skills, studies }: Profile): readonly Source[] => [
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
    text: joinTexts(entry.value.degree),
    at: entry,
    weight: 'listed' as const,
    until: entry.value.to ?? '',
    quote: entry.quote,
  })),
]
