import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { begin } from '../../src/draft/begin.ts'
import { loadLanguage } from '../../src/languages/language.ts'
import { hookLexicons, matchLexicons } from '../../src/languages/recognises.ts'
import type { ChannelId, KindId } from '../../src/model/draft.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Known } from '../../src/model/known.ts'
import { type LanguageCode, languageCodes } from '../../src/model/language.ts'
import { Me } from '../../src/model/me.ts'
import { Settings } from '../../src/model/settings.ts'
import { compose, hooksFor, judge, lint, phrasesOf, textOf } from '../../src/pipeline.ts'

interface User {
  readonly id: string
  readonly lang: LanguageCode
  readonly zone: string
  readonly ability: string
  readonly heading: string
  readonly intro: string
  readonly me: Readonly<Record<string, unknown>>
}
interface Pair {
  readonly user: string
  readonly mentor: string
  readonly why: string
}

/** Invented users with answers as people type them, invented mentors, and who would write to whom. */
export const cast = JSON.parse(readFileSync('tests/messages/cast.json', 'utf8')) as {
  readonly users: readonly User[]
  readonly mentors: Readonly<Record<string, Known>>
  readonly pairs: readonly Pair[]
}

const now = '2026-11-24T09:00:00Z'
const settings = parse(Settings, { hasInmail: true })
const spoken = { en: await loadLanguage('en'), he: await loadLanguage('he') }

/** One draft as it is read: what it begins with, its text, and what the linter says of it. */
export interface Read {
  readonly user: User
  readonly mentor: string
  readonly language: LanguageCode
  readonly channel: ChannelId
  readonly kind: KindId
  readonly hook: string
  readonly seed: number
  readonly noLink: boolean
  readonly subject: string
  readonly text: string
  /** What it says of the user. */
  readonly who: string
  /** What it says of the hook. */
  readonly opening: string
  readonly findings: readonly Finding[]
}

/** The persona and About me of a user, as the welcome page makes them of three answers. */
export function userOf(user: User) {
  const ids = { persona: user.id, line: (at: number) => `${user.id}-${at}` }
  const phraseLexicons = { en: spoken.en.phrases, he: spoken.he.phrases }
  const { persona } = begin(user, { ids, matchLexicons, phraseLexicons, language: user.lang })
  const me = parse(Me, { ...user.me, intro: { [user.lang]: user.intro } })
  return { persona, me }
}

/** The languages in which a user has words of their own. */
export function languagesOf(user: User): readonly LanguageCode[] {
  const { persona } = userOf(user)
  return languageCodes.filter((code) =>
    persona.lines.some((line) => phrasesOf(line, code, spoken[code].phrases).length > 0),
  )
}

/** Every draft of a kind from one user to one mentor: each hook that joins the two, or the user's own where none does. */
export function read(
  user: User,
  mentor: string,
  {
    kind = 'first-ask',
    channels,
    seeds,
    languages = languagesOf(user),
  }: {
    readonly kind?: KindId
    readonly channels: readonly ChannelId[]
    readonly seeds: readonly number[]
    readonly languages?: readonly LanguageCode[]
  },
): readonly Read[] {
  const known = cast.mentors[mentor]
  if (!known) throw new Error(`There is no mentor ${mentor}.`)
  const given = {
    ...userOf(user),
    settings,
    touchpoints: [],
    matchLexicons,
    hookLexicons,
    now,
    myZone: user.zone,
  }
  const { hooks, noLink, match } = judge(known, given)
  const all = hooksFor(kind, hooks)
  // What is proposed first, what joins the two, and where nothing does, the user's own.
  const fitting = all.filter(({ link, kind: of }, at) => at === 0 || (noLink ? of === 'own' : link))
  return languages.flatMap((language) =>
    fitting.flatMap((hook) =>
      channels.flatMap((channel) =>
        seeds.map((seed): Read => {
          const { says, phrases, recognises } = spoken[language]
          const context = { ...given, known, match, says, phrases }
          const choice = { id: 'd', person: known.person, kind, channel, language, seed, hook }
          const draft = compose(choice, context)
          const findings = lint(draft, { ...context, lexicon: recognises.lint })
          const text = textOf(draft)
          const subject = draft.subject?.text ?? ''
          return {
            user,
            mentor,
            language,
            channel,
            kind,
            hook: hook.id,
            seed,
            noLink,
            subject,
            text,
            who: draft.segments.find(({ part }) => part === 'who-and-why')?.text ?? '',
            opening: draft.segments.find(({ part }) => part === 'opening')?.text ?? '',
            findings,
          }
        }),
      ),
    ),
  )
}
