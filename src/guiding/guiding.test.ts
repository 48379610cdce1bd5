import { describe, expect, it } from 'vitest'
import { loadGuiding } from '../languages/guiding.ts'
import { loadLanguage } from '../languages/language.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import { proposedAnswer } from './answers.ts'
import { examples } from './feedback.examples.ts'
import { feedbackFindings } from './feedback.ts'
import { observationFaults } from './observation.ts'
import { isGoodEnd, isReached } from './pay-it-forward.ts'
import { type RequestSigns, readRequest } from './request.ts'

describe.each(languageCodes)('feedback in %s', (code) => {
  it.each(examples[code].good)('is left alone: %s', async (text) => {
    expect(feedbackFindings(text, (await loadGuiding(code)).feedback)).toEqual([])
  })
  it.each(examples[code].bad)('lacks something: %s', async (text) => {
    const found = feedbackFindings(text, (await loadGuiding(code)).feedback)
    expect(found.length).toBeGreaterThan(0)
    for (const { start, end } of found) expect(text.slice(start, end).trim()).not.toBe('')
  })
})

it('says of feedback in four parts what is empty and what judges, once it is begun', async () => {
  const { feedback } = await loadGuiding('en')
  const empty = { situation: '', behaviour: '', impact: '', next: '' }
  expect(observationFaults(empty, feedback)).toEqual([])
  const begun = { ...empty, behaviour: 'You are disorganised' }
  expect(observationFaults(begun, feedback).map(({ fault }) => fault)).toEqual([
    'character',
    'no-situation',
    'no-impact',
  ])
})

const read = async (text: string, code: LanguageCode) => {
  const [{ recognises }, { request }] = await Promise.all([loadLanguage(code), loadGuiding(code)])
  return readRequest(text, { lint: recognises.lint, request })
}

describe('a request', () => {
  it.each([
    [
      'en',
      'Hello Tal, I am an analyst at a hospital in Porto. May I ask you two questions about your own preparation, in a 15-minute call or by e-mail? A no is fine. Best wishes, Rute Falcão',
      { about: 'your own preparation', aboutBack: 'my own preparation', writer: 'Rute Falcão' },
    ],
    [
      'he',
      'שלום טל, אני אנליסטית בבית חולים. אפשר לשאול אותך שתי שאלות על ההכנה שלך למעבר, בשיחה של רבע שעה או במייל? גם לא זו תשובה. תודה, רותם לביא',
      { about: 'ההכנה שלך למעבר', aboutBack: 'ההכנה שלי למעבר', writer: 'רותם לביא' },
    ],
  ] as const)(
    'in %s says what is asked, about what, how long, and that a no is easy',
    async (code, text, said) => {
      expect(await read(text, code)).toMatchObject({
        ...{ things: ['talk', 'questions'], minutes: 15, questions: 2, inWriting: true },
        ...{ isBounded: true, allowsNo: true, namesTopic: true },
        ...said,
      })
    },
  )
  it.each([
    ['en', 'Hi! I really admire your career. Would you be my mentor? Thanks\nDan'],
    ['he', 'היי! אני מעריץ את הקריירה שלך. אפשר שתהיה המנטור שלי? תודה\nדן'],
  ] as const)('in %s for a role is not bounded, and a smaller offer is proposed', async (code, text) => {
    const signs = await read(text, code)
    expect(signs).toMatchObject({ isBounded: false, allowsNo: false })
    expect(signs.things).toContain('mentorship')
    expect(proposedAnswer(signs, { taken: 0 }).answer).toBe('smaller-offer')
  })
  it('gets a kind no where no place is left, and a yes where one is', () => {
    const signs = {
      language: 'en',
      things: ['talk'],
      isBounded: true,
      isAsked: false,
      isFormal: false,
      inWriting: false,
      namesTopic: true,
      allowsNo: true,
    } as const
    const commitment = {
      people: 1,
      minutes: 30,
      months: 1,
      ways: [],
      answerDays: 3,
      confidential: {},
      expects: {},
    }
    const answer = (said: Partial<RequestSigns>, taken: number) =>
      proposedAnswer({ ...signs, ...said }, { commitment, taken })
    expect(answer({}, 1)).toEqual({ answer: 'kind-no', because: 'no-place' })
    expect(answer({}, 0)).toEqual({ answer: 'accept-request', because: 'place-free' })
    expect(answer({ isBounded: false }, 0)).toEqual({ answer: 'smaller-offer', because: 'too-much' })
    // Nobody is promised a visit by whoever guides from afar.
    expect(answer({ things: ['visit'] }, 0).answer).toBe('smaller-offer')
    // An answer in writing takes no place.
    expect(answer({ things: ['questions'], inWriting: true }, 1).because).toBe('in-writing')
  })
  it.each([
    ['en', 'I do it in my free time. Would you answer? Thank you very much and a good Friday', undefined],
    ['en', 'Where do you buy hide glue? Cheers, Marek', 'Marek'],
    ['en', 'My name is Thuy Linh. I cut glass. May I ask you something', 'Thuy Linh'],
    ['he', 'אפשר לשאול משהו? תודה רבה ושבת שלום', undefined],
    ['he', 'אפשר לשאול משהו? תודה רבה מכל הלב', undefined],
    ['he', 'שמי אבבה. אני רצף. אפשר לשאול משהו? תודה וחג שמח', 'אבבה'],
    ['he', 'אפשר לשאול משהו? בכבוד רב, שלומית גת', 'שלומית גת'],
  ] as const)('in %s is signed only by what is surely a name: %s', async (code, text, writer) => {
    expect((await read(text, code)).writer).toBe(writer)
  })
  it.each([
    ['en', 'Could I hear your thoughts on everything?'],
    ['en', 'I would like your advice about anything, really.'],
    ['he', 'אשמח לשמוע ממך על הכל.'],
    ['he', 'סליחה על ההטרדה, אפשר להתייעץ?'],
  ] as const)('in %s has no topic that says nothing: %s', async (code, text) => {
    expect((await read(text, code)).about).toBeUndefined()
  })
  it.each([
    ['en', 'Could you read our whole case file and write back what you would do?', 'look', false],
    ['en', 'Would you read all of my chapters? I can e-mail them.', 'look', false],
    ['en', 'Would you read one page and tell me where it limps?', 'look', true],
    ['en', 'I am strong and on time. You have some work for me?', 'job', false],
    ['en', 'Please look at my CV, it is attached, and tell me which line is weak.', 'look', false],
    ['he', 'תוכלי לעבור על כל התיק ולכתוב לי מה דעתך?', 'look', false],
    ['he', 'האם תקרא דף אחד ותכתוב לי במשפט אחד מה חסר?', 'look', true],
    ['he', 'אני מחפש משהו קבוע ליד הבית. מתי אפשר לבוא?', 'job', false],
    ['he', 'יש אצלכם עבודה בשבילי? אפשר להתחיל מחר.', 'job', false],
  ] as const)('in %s is heard as what it is, and how much: %s', async (code, text, thing, isBounded) => {
    const signs = await read(text, code)
    expect([signs.things.includes(thing), signs.isBounded]).toEqual([true, isBounded])
    if (thing === 'look') expect(signs.things).not.toContain('job')
  })
  it('that asks its question already is answered, and one for a story is not', async () => {
    const asks = await read('Hi Jo, quick one. Linseed or tung oil for an ash rake handle? Cheers, Bea', 'en')
    expect(proposedAnswer(asks, { taken: 0 }).because).toBe('in-writing')
    expect((await read('Saw your talk. How did you do it?', 'en')).isBounded).toBe(false)
  })
  it.each([
    ['en', 'Dear Ms Okafor, may I ask you two questions?', true],
    ['en', 'Hey Sam, can I ask you two questions?', false],
    ['he', 'לכבוד גב׳ רון, אבקש לשאול שתי שאלות.', true],
    ['he', 'היי רון, אפשר לשאול שתי שאלות?', false],
  ] as const)('in %s is formal or not: %s', async (code, text, isFormal) => {
    expect((await read(text, code)).isFormal).toBe(isFormal)
  })
  it('without any matter, sign or signature says so', async () => {
    const signs = await read('can you help me', 'en')
    expect([signs.about, signs.writer, signs.isBounded, signs.allowsNo]).toEqual([
      undefined,
      undefined,
      false,
      false,
    ])
  })
})

it('asks to pay it forward after a good close or a reached goal, and after nothing else', () => {
  const now = '2026-11-23T09:00:00Z'
  const closed = (why: 'natural-end' | 'no-reply', at = now) =>
    isGoodEnd({ kind: 'closed', id: 'c', person: { site: 'by-hand', handle: 'x' }, at, why }, now)
  expect([closed('natural-end'), closed('no-reply'), closed('natural-end', '2026-12-01T00:00:00Z')]).toEqual([
    true,
    false,
    false,
  ])
  expect([isReached({}, now), isReached({ reachedAt: now }, now)]).toEqual([false, true])
})
