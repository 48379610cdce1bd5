import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/draft/kinds/index.ts'
import { loadLanguage } from '../../src/languages/language.ts'
import { hookLexicons } from '../../src/languages/recognises.ts'
import { Contact } from '../../src/model/contact.ts'
import type { KindId } from '../../src/model/draft.ts'
import { Commitment } from '../../src/model/giving.ts'
import type { GuidingFacts, GuidingRequest } from '../../src/model/guiding-facts.ts'
import { type LanguageCode, languageCodes } from '../../src/model/language.ts'
import { Me } from '../../src/model/me.ts'
import { kindsThat } from '../../src/model/message-kinds.ts'
import { Settings } from '../../src/model/settings.ts'
import { compose, lint, sayCommitment, textOf } from '../../src/pipeline.ts'

const now = '2026-11-23T09:00:00Z'
const person = { site: 'by-hand', handle: 'rute-falcao' }
const names = {
  en: ['Rute Falcão', 'Inês Quaresma', 'Tal Arbel'],
  he: ['רותם לביא', 'ענת קדם', 'טל ארבל'],
} as const
const commitment = parse(Commitment, {
  people: 2,
  minutes: 30,
  months: 1,
  ways: ['video', 'email'],
  answerDays: 3,
})
const matters = {
  en: {
    matter: 'moving into product',
    toTry: 'one chart, one question, then silence',
    goals: 'from the hospital into product',
    heard: 'you want to decide before the summer',
    what: 'the short talks in March',
  },
  he: {
    matter: 'המעבר למוצר',
    toTry: 'גרף אחד, שאלה אחת, ואז שתיקה',
    goals: 'לעבור מבית החולים למוצר',
    heard: 'חשוב לך להחליט לפני הקיץ',
    what: 'ההרצאות הקצרות במרץ',
  },
} as const
const observations = {
  en: {
    situation: 'The review with operations on 5 November',
    behaviour: 'Showed eleven charts in ten minutes and read each title aloud',
    impact: 'By the third chart two people had opened their mail',
    next: 'One chart, one question, then silence',
  },
  he: {
    situation: 'הסקירה עם התפעול ב־5 בנובמבר',
    behaviour: 'הצגת אחד עשר גרפים בעשר דקות והקראת כל כותרת',
    impact: 'כבר בגרף השלישי שניים פתחו את הדואר',
    next: 'גרף אחד, שאלה אחת, ואז שתיקה',
  },
} as const

/** What a request can ask for beside what it is about. */
const asked: readonly GuidingRequest[] = [
  { isClear: true, minutes: 15, questions: 2 },
  { isClear: true, questions: 1, inWriting: true },
  { isClear: false, inWriting: true },
  { isClear: false, more: 'mentorship' },
  { isClear: false, more: 'job' },
  { isClear: true, more: 'look' },
  { isClear: true, more: 'look', inWriting: true, isAsked: true },
  { isClear: true, questions: 1, isAsked: true, inWriting: true },
  { isClear: true, more: 'visit' },
  { isClear: true, more: 'introduction' },
]

/** From nothing known at all to everything. */
const facts = (language: LanguageCode): readonly GuidingFacts[] => {
  const { matter, toTry, what, goals, heard } = matters[language]
  const [, pointer] = names[language]
  const none: GuidingFacts = { taken: 0, agreedNames: [] }
  return [
    none,
    { ...none, request: { isClear: false } },
    ...asked.map((request) => ({ ...none, commitment, request })),
    { ...none, taken: 2, commitment, request: { isClear: true, questions: 1, inWriting: true }, goals },
    { ...none, commitment, request: { matter, isClear: true } },
    { ...none, commitment, taken: 2, request: { isClear: true } },
    {
      commitment,
      taken: 2,
      freeOn: '2027-02-01',
      request: { matter, isClear: true },
      ...{ toTry, goals, heard, askedAbout: matter },
      observation: observations[language],
      advocacy: { what, to: pointer, isAgreed: true },
      agreedNames: [pointer],
    },
  ]
}

async function written(
  kind: KindId,
  language: LanguageCode,
  guiding: GuidingFacts,
  seed: number,
  address: Contact['address'] = 'neutral',
) {
  const { says, phrases, recognises } = await loadLanguage(language)
  const [name, pointer, me] = names[language]
  const contact = parse(Contact, {
    person,
    name,
    nameIn: { [language]: name.split(' ')[0] },
    since: now,
    persona: 'nobody',
    address,
  })
  const given = {
    ...{
      persona: { id: 'nobody', title: '', kind: 'informal', guidance: [], lines: [], excluded: [] } as const,
    },
    ...{ me: parse(Me, { name: me }), settings: parse(Settings, {}), contact, touchpoints: [], guiding, now },
  }
  const draft = compose(
    {
      id: 'd',
      person,
      kind,
      channel: 'email',
      language,
      seed,
      ...(kind === 'kind-no' && { introducer: pointer }),
    },
    { ...given, says, phrases, hookLexicons },
  )
  return { draft, text: textOf(draft), findings: lint(draft, { ...given, lexicon: recognises.lint }) }
}

describe.each(languageCodes)('what a guide writes in %s', (language) => {
  it.each(kindsThat('guides'))(
    '%s is whole, differs by its seed and is found fault with only for the own words',
    async (kind) => {
      for (const guiding of facts(language)) {
        const texts = new Set<string>()
        for (let seed = 0; seed < 12; seed++) {
          const { draft, text, findings } = await written(kind, language, guiding, seed)
          texts.add(text)
          if (process.env.SHOW && seed === 1)
            process.stdout.write(`=== ${kind} ===\n[${draft.subject?.text}]\n${text}\n\n`)
          expect(text).not.toMatch(/[{}[\]]|undefined|[.,:] ?[.,]| {2}/u)
          expect(draft.segments.some(({ part }) => part === 'ask')).toBe(true)
          const faults = findings
            .filter(({ rule }) => rule !== 'no-own-words')
            .map((one) => `${one.rule}: ${text.slice(one.start, one.end)}`)
          expect(faults).toEqual([])
        }
        expect(texts.size).toBeGreaterThanOrEqual(4)
      }
    },
  )
  it.each(kindsThat('guides'))('%s is addressed as chosen', async (kind) => {
    for (const guiding of facts(language)) {
      for (let seed = 0; seed < 12; seed++) {
        for (const address of ['feminine', 'masculine'] as const) {
          const { text, findings } = await written(kind, language, guiding, seed, address)
          expect(text).not.toMatch(/[<>|]/u)
          expect(findings.filter(({ rule }) => rule !== 'no-own-words').map(({ rule }) => rule)).toEqual([])
        }
      }
    }
  })
  it('greets as formally as it was written to, and nobody by half a name', async () => {
    const dear = language === 'en' ? /^Dear / : /^(?!היי)/u
    const hi = language === 'en' ? /^Hi / : /^היי/u
    const greetings = async (isFormal: boolean) => {
      const guiding = { taken: 0, agreedNames: [], request: { isClear: true, isFormal } }
      const texts = [0, 1, 2, 3].map(async (seed) => (await written('kind-no', language, guiding, seed)).text)
      return Promise.all(texts)
    }
    for (const text of await greetings(true)) expect(text).toMatch(dear)
    expect((await greetings(false)).some((text) => hi.test(text))).toBe(true)
  })
  it('joins what was noted of a moment to sentences, and pastes none of it', async () => {
    const parts = {
      en: ['In the rehearsal on Monday', 'Nine slides on method, one on the result', 'lost the room', 'wait'],
      he: ['בחזרה ביום שני', 'תשע שקופיות על השיטה ואחת על התוצאה', 'בלבול בקהל', 'לחכות רגע'],
    }[language]
    const [situation = '', behaviour = '', impact = '', next = ''] = parts
    const guiding = { taken: 0, agreedNames: [], observation: { situation, behaviour, impact, next } }
    const { text } = await written('feedback', language, guiding, 0)
    const said = {
      en: 'In the rehearsal on Monday, I saw nine slides on method, one on the result. What I noted of the effect: “lost the room”.',
      he: 'בחזרה ביום שני ראיתי תשע שקופיות על השיטה ואחת על התוצאה. התוצאה הייתה בלבול בקהל.',
    }[language]
    expect(text).toContain(said)
    expect(text).toContain({ en: 'Next time you could wait.', he: 'בפעם הבאה אפשר לחכות רגע.' }[language])
  })
  it('says my commitment as a text, and that all places are taken', async () => {
    const { says } = await loadLanguage(language)
    const free = sayCommitment(commitment, { taken: 1 }, language, says)
    const full = sayCommitment(commitment, { taken: 2, freeOn: '2027-02-01' }, language, says)
    if (process.env.SHOW) process.stdout.write(`${full}\n\n`)
    expect(full.startsWith(free)).toBe(true)
    expect(full.length).toBeGreaterThan(free.length)
    expect(full).not.toMatch(/[{}[\]]/u)
  })
})

it('says in Hebrew to a woman and to a man what is said differently to each, in every kind to whoever is guided', async () => {
  const differs = async (kind: KindId) => {
    for (const guiding of facts('he'))
      for (let seed = 0; seed < 12; seed++) {
        const said = (address: Contact['address']) => written(kind, 'he', guiding, seed, address)
        const [neutral, feminine, masculine] = await Promise.all(
          (['neutral', 'feminine', 'masculine'] as const).map(async (one) => (await said(one)).text),
        )
        if (new Set([neutral, feminine, masculine]).size === 3) return true
      }
    return false
  }
  // Somebody else reads these: how they are addressed is not known.
  for (const kind of kindsThat('guides'))
    expect([kind, await differs(kind)]).toEqual([kind, kinds[kind].addressee === 'person'])
})
