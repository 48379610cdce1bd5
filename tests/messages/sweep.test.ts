import { describe, expect, it } from 'vitest'
import { isAlike } from '../../src/draft/hooks/nearness.ts'
import { hooks as english } from '../../src/languages/en/says/hooks/index.ts'
import { hooks as hebrew } from '../../src/languages/he/says/hooks/index.ts'
import { languageCodes } from '../../src/model/language.ts'
import { conceptLabel } from '../../src/pipeline.ts'
import { wordsOf } from '../../src/text/words.ts'
import { cast, type Read, read, userOf } from './cast.ts'

/** So many drafts are read at least; `npm run soak` reads 20,000. */
const LEAST = Number(process.env.LODESTAR_SWEEP ?? 400)
/** A text for each of so many seeds is asked for; fewer are read where the sweep is small. */
const SEEDS = LEAST >= 5_000 ? 16 : 4
const kinds = ['first-ask', 'after-acceptance', 'thoughtful-answer', 'introduction'] as const
const channels = {
  'first-ask': ['note', 'message', 'email'],
  'after-acceptance': ['message', 'email'],
  'thoughtful-answer': ['comment', 'email'],
  introduction: ['message', 'email'],
} as const

const mentors = Object.keys(cast.mentors)
/** Everybody to everybody, in an order in which neighbours share nobody. */
const worlds = cast.users.flatMap((_, turn) =>
  mentors.map((mentor, at) => ({
    user: cast.users[(at + turn) % cast.users.length]!,
    mentor,
    kind: kinds[(at + turn) % kinds.length]!,
  })),
)

function sweep(): readonly Read[] {
  const drafts: Read[] = []
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed)
  for (const round of kinds.keys())
    for (const { user, mentor, kind } of worlds) {
      if (drafts.length >= LEAST) return drafts
      const turned = kinds[(kinds.indexOf(kind) + round) % kinds.length]!
      drafts.push(
        ...read(user, mentor, { kind: turned, channels: channels[turned], seeds, languages: languageCodes }),
      )
    }
  return drafts
}

const all = sweep()
const isolates = /[\u2066-\u2069]/gu
const shown = ({ user, mentor, kind, channel, seed, hook, text }: Read) =>
  `${user.id} ${mentor} ${kind} ${channel} ${seed} ${hook}: ${text.replace(isolates, '')}`
const first = (wrong: readonly string[]) => [...new Set(wrong)].slice(0, 10)
const failing = (holds: (one: Read) => boolean) => first(all.filter((one) => !holds(one)).map(shown))

/** A name is nobody's form, no idiom and no matter. */
const isName = ({ user, mentor }: Read, words: string) =>
  JSON.stringify([user.me, cast.mentors[mentor]]).includes(
    words
      .replace(isolates, '')
      .replace(/^[א-ת]־?/u, '')
      .trim(),
  )

const folded = (text: string) => wordsOf(text).flatMap(({ folded: word, forms }) => [word, ...forms])
const worded = (value: unknown) => folded(JSON.stringify(value).replace(/\\n/gu, ' '))

/** What the program may say of somebody beside what they typed: the words of its own shapes, and of a wish's verb. */
const ownWords = new Set([
  ...worded([english, hebrew]),
  ...folded(
    "learn get better at become have my work for an a do be move into the improve pass I'm I've I am more about both worked where you were before now work",
  ),
  ...folded(
    'ללמוד להבין להשתפר להיות לעבור להגיע לתפקיד של לפתוח לעסוק לעשות איך את ב ל עוד על גם עבדתי העבודה שלי היא וראיתי שגם עבדת שם בעבר מקום היום כבר',
  ),
])
const typed = new Map(
  cast.users.map((user) => [user.id, new Set(worded([user.ability, user.heading, user.intro, user.me]))]),
)
const pages = new Map(mentors.map((mentor) => [mentor, new Set(worded(cast.mentors[mentor]))]))
const labels = new Map(
  cast.users.map((user) => [
    user.id,
    userOf(user).persona.lines.flatMap((line) =>
      line.concepts.flatMap((id) =>
        languageCodes.flatMap((code) => (line.text[code] ? [] : folded(conceptLabel(id, code) ?? ''))),
      ),
    ),
  ]),
)

const once = <Made>(make: (...key: readonly string[]) => Made) => {
  const kept = new Map<string, Made>()
  return (...key: readonly string[]): Made => {
    const name = key.join(' ')
    const made = kept.get(name) ?? make(...key)
    kept.set(name, made)
    return made
  }
}
const userNamed = (id = '') => cast.users.find((user) => user.id === id)!
/** What the program calls the ideas of the lines that have words in a language. */
const labelsOf = once((id, language = 'en') =>
  userOf(userNamed(id))
    .persona.lines.filter((line) => line.text[language as 'en'])
    .flatMap((line) =>
      line.concepts.flatMap((idea) => conceptLabel(idea, language as 'en')?.toLowerCase() ?? []),
    ),
)
const everything = once((id, mentor = '') =>
  JSON.stringify([cast.mentors[mentor], userNamed(id)]).toLowerCase(),
)

describe(`a sweep over ${all.length} drafts`, () => {
  it('reads as many as were asked for', () => {
    expect(all.length).toBeGreaterThanOrEqual(LEAST)
  })

  it('raises nothing but what the user’s own sentence settles', () => {
    const ofOwnSentence = ['no-own-words', 'no-specific-opening', 'all-about-me', 'who-am-i-missing']
    const found = all.flatMap((one) =>
      one.findings
        .filter(({ rule }) => !ofOwnSentence.includes(rule))
        .filter(({ start, end }) => !isName(one, one.text.slice(start, end)))
        .map(({ rule, start, end }) => `${rule}: ${one.text.slice(start, end)} IN ${shown(one)}`),
    )
    expect(first(found)).toEqual([])
  })

  it('cuts nothing inside quotation marks', () => {
    expect(failing(({ text }) => !/[“״][^”״]*…\s*[”״]/u.test(text))).toEqual([])
  })

  it('says nothing of the user but what they said', () => {
    const wrong = all.flatMap((one) => {
      const known = [
        typed.get(one.user.id),
        pages.get(one.mentor),
        ownWords,
        new Set(labels.get(one.user.id)),
      ]
      const odd = wordsOf(one.who.replace(isolates, '')).filter(
        ({ folded: word, forms }) => ![word, ...forms].some((form) => known.some((set) => set?.has(form))),
      )
      // “cutting” is said as “cut”.
      const said = wordsOf(`${one.user.ability} ${one.user.heading} ${one.user.intro}`)
      return odd
        .filter((word) => !said.some((other) => isAlike(word, other)))
        .map(({ text }) => `${text} IN ${shown(one)}`)
    })
    expect(first(wrong)).toEqual([])
  })

  it('names no idea by its label where the line has words', () => {
    const wrong = failing(({ user, mentor, language, who }) =>
      (labelsOf(user.id, language) ?? []).every(
        (label) => !who.toLowerCase().includes(label) || everything(user.id, mentor).includes(label),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('has at least four texts over sixteen seeds, a text for each of four where fewer are read', () => {
    const texts = new Map<string, Set<string>>()
    for (const { user, mentor, kind, language, channel, hook, text } of all) {
      const name = [user.id, mentor, kind, language, channel, hook].join(' ')
      texts.set(name, (texts.get(name) ?? new Set()).add(text))
    }
    const least = SEEDS >= 16 ? 4 : 3
    expect(first([...texts].filter(([, different]) => different.size < least).map(([name]) => name))).toEqual(
      [],
    )
  })
})
