import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conceptsIn } from '../../src/match/concepts/index.ts'
import { languageCodes } from '../../src/model/language.ts'
import { conceptLabel } from '../../src/pipeline.ts'
import { cast, languagesOf, type Read, read, userOf } from './cast.ts'

const pairs = cast.pairs.map(({ user, mentor }) => ({
  name: `${user}-${mentor}`,
  user: cast.users.find(({ id }) => id === user)!,
  mentor,
}))

const isolates = /[\u2066-\u2069]/gu
const shown = ({ language, hook, channel, seed, subject, text }: Read) =>
  [
    `── ${language} · ${hook} · ${channel} · ${seed}${subject && ` · ${subject.replace(isolates, '')}`}`,
    text.replace(isolates, ''),
  ].join('\n')

// Every first ask of the cast lies here to be read. Whoever changes one reads it, and grades it as an editor of its language would.
describe('first asks as they are sent', () => {
  it.each(pairs)('$name', async ({ name, user, mentor }) => {
    const all = read(user, mentor, { channels: ['note', 'email'], seeds: [0, 1, 2, 3] })
    const none = all.some(({ noLink }) => noLink)
      ? 'Nothing joins these two: the user’s own words lead.\n\n'
      : ''
    await expect(`${none}${all.map(shown).join('\n\n')}\n`).toMatchFileSnapshot(`first-asks/${name}.txt`)
  })
})

// What an editor of each language who had seen no code gave the first note and the first letter of each pair: A send it, B one small
// edit, C awkward or beside the point, D wrong. Whoever adds a pair has it graded; whoever changes what is said has it graded anew.
it('have the grades of an editor, each pair', () => {
  const graded = readFileSync('tests/messages/grades.tsv', 'utf8').trim().split('\n').slice(1)
  const grades = graded
    .map((row) => row.split('\t'))
    .map(([pair, channel, , grade]) => ({ pair, channel, grade }))
  expect(new Set(grades.map(({ pair }) => pair))).toEqual(new Set(pairs.map(({ name }) => name)))
  expect(grades.filter(({ grade }) => !/^[ABC]$/u.test(grade ?? ''))).toEqual([])
})

const every = pairs.flatMap(({ user, mentor }) =>
  read(user, mentor, {
    channels: ['note', 'message'],
    seeds: Array.from({ length: 16 }, (_, seed) => seed),
  }),
)
const failing = (holds: (one: Read) => boolean) =>
  every.filter((one) => !holds(one)).map((one) => `${one.mentor} ${shown(one)}`)

/** What the user typed, and what was read of the mentors: the words that a first ask may hold. */
const typed = new Map(
  cast.users.map((user) => [user.id, [user.ability, user.heading, user.intro].join('\n').toLowerCase()]),
)
const mentors = JSON.stringify(cast.mentors).toLowerCase()

/** What the mentors do, by the names that a message in another language has for it. */
const worksOfMentors = new Set(
  Object.values(cast.mentors)
    .flatMap(({ profile }) => profile.positions.flatMap(({ value: { title = '' } }) => conceptsIn(title)))
    .flatMap(({ concept }) =>
      languageCodes.flatMap((code) => conceptLabel(concept, code)?.toLowerCase() ?? []),
    ),
)

/** Their answer to who they are names an employer or a place of work, and no person: Lodestar asks before it writes. */
const namesNobody = ['paralegal', 'warehouse']

describe('every first ask of the cast', () => {
  it('quotes nothing that was cut, and nothing that leads in', () => {
    expect(failing(({ text }) => !/…\s*[”״]|[“״][^”״]*:[”״]/u.test(text))).toEqual([])
  })

  it('names no idea by its label where the line has words in the language', () => {
    const labelled = new Map(
      cast.users.map((user) => [
        user.id,
        userOf(user)
          .persona.lines.filter((line) => line.text[user.lang])
          .flatMap((line) => line.concepts.flatMap((id) => conceptLabel(id, user.lang)?.toLowerCase() ?? []))
          .filter((label) => !typed.get(user.id)?.includes(label) && !mentors.includes(label))
          .filter((label) => !worksOfMentors.has(label)),
      ]),
    )
    const wrong = failing(
      ({ user, language, text }) =>
        language !== user.lang || !labelled.get(user.id)?.some((label) => text.toLowerCase().includes(label)),
    )
    expect([...labelled.values()].flat().length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

  it('says who writes in every note, where the user said it', () => {
    const wrong = failing(
      ({ channel, language, user, text }) =>
        channel !== 'note' ||
        language !== user.lang ||
        namesNobody.includes(user.id) ||
        /(?:^|[,.?!”] )(?:I['’]m|I['’]ve|I) |[,.״] אני /u.test(text.replace(isolates, '')),
    )
    expect(wrong).toEqual([])
  })

  it('has a note that leaves room for the user’s own sentence', () => {
    const beside = (text: string, opening: string) => text.length - (opening === '' ? 0 : opening.length + 1)
    const wrong = failing(
      ({ channel, text, opening }) =>
        channel !== 'note' || (text.length <= 198 && beside(text, opening) <= 180),
    )
    expect(wrong).toEqual([])
  })

  it('joins Hebrew to other letters by one kind of mark', () => {
    const wrong = failing(
      ({ language, text }) =>
        language !== 'he' ||
        !/(?<!\p{L})[א-ת]{1,3}-[\p{Script=Latin}\d]/u.test(text.replace(/״[^״]*״|[\u2066-\u2069]/gu, '')),
    )
    expect(wrong).toEqual([])
  })

  it('never says “or” of what it then calls both', () => {
    expect(failing(({ text }) => !/\bor\b[^.?]*\bboth\b/u.test(text))).toEqual([])
  })

  it('says a thing of the matter at most twice', () => {
    const parts = new Map(
      [...typed].map(([id, text]) => [id, text.split(/[,.;!?–—\n]/u).map((part) => part.trim())]),
    )
    const wrong = failing(({ user, text, subject }) => {
      const whole = `${subject}\n${text}`.toLowerCase()
      return (parts.get(user.id) ?? [])
        .filter((part) => part.length > 12 && !user.intro.toLowerCase().includes(part))
        .every((part) => whole.split(part).length - 1 <= 2)
    })
    expect(wrong).toEqual([])
  })

  it('gives at least four different texts over sixteen drafts, for each person and channel', () => {
    const texts = new Map<string, Set<string>>()
    for (const { user, mentor, language, channel, hook, text } of every) {
      const name = [user.id, mentor, language, channel, hook].join(' ')
      texts.set(name, (texts.get(name) ?? new Set()).add(text))
    }
    expect([...texts].filter(([, different]) => different.size < 4)).toEqual([])
  })

  it('raises nothing of its own but “own words”', () => {
    // These judge by the user's own sentence, which is not there yet; a name is nobody's form and no idiom.
    const ofOwnSentence = ['no-own-words', 'no-specific-opening', 'all-about-me']
    const isName = (one: Read, words: string) =>
      [one.user.me.name, cast.mentors[one.mentor]?.profile.name?.value].some((name) =>
        String(name).includes(words.trim()),
      )
    const found = every.flatMap((one) =>
      one.findings
        .filter(({ rule }) => !ofOwnSentence.includes(rule))
        .filter(({ rule }) => !(rule === 'who-am-i-missing' && namesNobody.includes(one.user.id)))
        .filter(({ start, end }) => !isName(one, one.text.slice(start, end)))
        .map(({ rule, start, end }) => `${rule}: ${one.text.slice(start, end)} IN ${shown(one)}`),
    )
    expect(found).toEqual([])
  })

  it('is written in the language that the user answered in', () => {
    for (const user of cast.users) expect(languagesOf(user)).toContain(user.lang)
  })
})
