import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'valibot'
import type { ChannelId, KindId } from '../../src/model/draft.ts'
import type { Known } from '../../src/model/known.ts'
import type { LanguageCode } from '../../src/model/language.ts'
import { Me } from '../../src/model/me.ts'
import { Persona } from '../../src/model/persona.ts'

/** Messages that editors graded, and the invented people in them, which lie beside the checkout and are not part of it. */
const folders = ['../../../shared/', '../../../../shared/'].map((folder) => new URL(folder, import.meta.url))
const beside = folders.find((folder) => existsSync(folder))
const [cases, cast] = ['design/draft-cases.md', 'data/draft-cast.json'].map(
  (path) => new URL(path, beside ?? folders[0]),
)

export const hasSharedCases =
  cases !== undefined && cast !== undefined && existsSync(cases) && existsSync(cast)
if (!hasSharedCases)
  console.warn(
    'The graded messages (shared/design/draft-cases.md) do not lie beside this checkout: they are not read.',
  )

interface Case {
  readonly id: string
  readonly language: LanguageCode
  readonly kind: KindId
  readonly channel: ChannelId
  readonly subject?: string
  readonly text: string
  readonly from: string
  readonly to: string
}

/** A sentence of the user's own, where a good writer left a place for one. */
const own = { en: 'That part stayed with me for days.', he: 'החלק הזה נשאר איתי ימים רבים.' }

const asWritten = (text: string, language: LanguageCode) => {
  const sentence = own[language]
  const inside = sentence.slice(0, 1).toLowerCase() + sentence.slice(1, -1)
  return text
    .replaceAll(/(?<=[:,] )\[own\](?=\.)/gu, inside)
    .replaceAll('[own]', sentence)
    .replaceAll(' ¶ ', '\n\n')
    .replaceAll(' / ', '\n')
    .replaceAll(' • ', '\n• ')
}

const text = hasSharedCases && cases ? readFileSync(cases, 'utf8') : ''
const languageOf = (line: string): LanguageCode => (/[\u05d0-\u05ea]{3}/u.test(line) ? 'he' : 'en')

/** Who writes to whom in the good messages: the first pair of users and mentors that the graded ones name beside them. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  1: ['nurse', 'sabine'],
  2: ['lagos', 'ngozi'],
  3: ['haifa', 'michal'],
  4: ['haifa', 'priya'],
  5: ['phd', 'liesbeth'],
  6: ['civil', 'avi'],
  7: ['cfo', 'galit'],
  8: ['cfo', 'rotem'],
  9: ['designer', 'camille'],
  10: ['teacher', 'elena'],
}
const ways: Readonly<Record<string, readonly [KindId, ChannelId]>> = {
  N: ['first-ask', 'note'],
  M: ['first-ask', 'message'],
  I: ['introduction', 'message'],
}
const toPass: Readonly<Record<string, readonly [string, string]>> = {
  1: ['lagos', 'ngozi'],
  2: ['haifa', 'michal'],
  3: ['phd', 'liesbeth'],
}

/** What a good writer would write (N notes, M messages, I lines to pass on). */
export const goodCases: readonly Case[] = [...text.matchAll(/^- ([NMI])(\d+) (.*)$/gmu)].map(
  ([, letter = 'M', number = '1', line = '']) => {
    const language = languageOf(letter === 'I' ? line.slice(line.indexOf(':')) : line)
    const [kind, channel] = ways[letter] ?? ['first-ask', 'message']
    const [from, to] = (letter === 'I' ? toPass : pairs)[number] ?? ['', '']
    // the line to a mentor on a platform asks for a session there
    const place = to === 'elena' ? 'platform-request' : channel
    const said = letter === 'I' ? line.replace(/^[^“״]*[“״]|[”״]$/gu, '') : line
    return { id: letter + number, language, kind, channel: place, text: asWritten(said, language), from, to }
  },
)

/** What an earlier version wrote, graded C (awkward) and D (wrong). */
export const badCases: readonly Case[] = [
  ...text.matchAll(
    /^- \*\*#(\d+) ([CD])\*\* \([A-Z ]+\) ([\w-]+)\/([\w-]+)\/(en|he) (\w+)→(\w+) .*\n {2}(?:\[(.*?)\] )?(.*)$/gmu,
  ),
].map(([, number = '', grade = '', kind, channel, language, from = '', to = '', subject, line = '']) => ({
  id: `${number}${grade}`,
  language: language as LanguageCode,
  kind: kind as KindId,
  channel: channel as ChannelId,
  ...(subject && { subject }),
  text: asWritten(line, language as LanguageCode),
  from,
  to,
}))

interface User {
  readonly id: string
  readonly lang: LanguageCode
  readonly ability: string
  readonly heading: string
  readonly intro: string
  readonly me: object
}
const people =
  hasSharedCases && cast
    ? (JSON.parse(readFileSync(cast, 'utf8')) as { users: readonly User[]; mentors: Record<string, Known> })
    : { users: [], mentors: {} }

/** What is known in a case: the reading of whom it goes to, and what its user said of themselves. */
export function contextOf({ from, to }: Case): { known?: Known; me?: Me; persona?: Persona } {
  const reading = people.mentors[to]
  const user = people.users.find(({ id }) => id === from)
  const line = (id: string, said: string) => ({
    id,
    role: 'long-goal',
    text: { [user?.lang ?? 'en']: said },
    concepts: [],
  })
  return {
    ...(reading !== undefined && { known: reading }),
    ...(user && {
      me: parse(Me, { ...user.me, intro: { [user.lang]: user.intro } }),
      persona: parse(Persona, {
        id: user.id,
        title: user.heading.slice(0, 40),
        kind: 'informal',
        guidance: [],
        lines: [line('ability', user.ability), line('heading', user.heading)],
        excluded: [],
      }),
    }),
  }
}
