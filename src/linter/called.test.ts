import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { Me } from '../model/me.ts'
import { foundIn, rulesIn } from './lines.examples.ts'
import { lint } from './lint.ts'
import { lintLexicons } from './lint-lexicons.examples.ts'

describe('what somebody or something is called', () => {
  it.each([
    'I am moving from Ballpark NV to a clinic.',
    'I am moving from Ballpark to a clinic.',
    'I work at Home Run Magazine.',
    'Home Run Magazine is where I began.',
    'I started at Rockstar Care last year.',
    'I am with Ninja Nurses now.',
    'We left Low Hanging Fruit in May.',
    'Synergy GmbH pays for the course.',
    'I joined synergy gmbh in May.',
    'I was at Game Changer Ltd. until May.',
    'We met at the Mentor Me evening.',
    'We met at the Be My Mentor Night.',
    'We met at the be my mentor evening.',
    'I heard of you at our Pick Your Brain meetup.',
    'I take part in the Find a Mentor programme.',
    'I sit in the office of Deep Dive Studios.',
    'My company is called Touchdown.',
    'I volunteer at the Mentor Me Foundation.',
  ])('is no fault: %s', (line) => expect(rulesIn(line, 'en')).toEqual([]))
  it.each([
    'אני עובדת בחברת סינרגיה.',
    'עברתי מסינרגיה בע״מ למרפאה.',
    'נפגשנו בערב ״תהיי המנטורית שלי״.',
    'אני עובדת ב-Ninja Nurses.',
    'אני עובדת בחברה בשם Rockstar Care.',
  ])('is no fault: %s', (line) => expect(rulesIn(line, 'he')).toEqual([]))

  it.each([
    ['It was a ballpark figure.', 'idiom-or-slang'],
    ['You are a real Rockstar at rotas.', 'idiom-or-slang'],
    ['It was a Home Run for our ward.', 'idiom-or-slang'],
    ['WOULD YOU BE MY MENTOR?', 'asks-for-mentorship'],
    ['Will You Be My Mentor?', 'asks-for-mentorship'],
    ['I am looking for a Mentor.', 'asks-for-mentorship'],
    ['Would you be my Mentor this evening?', 'asks-for-mentorship'],
    ['Please answer ASAP.', 'pressure'],
    ['Can I Pick Your Brain?', 'vague-ask'],
  ])('is not every capital: %s', (line, rule) => expect(rulesIn(line, 'en')).toContain(rule))
  it.each([
    ['יש בינינו סינרגיה.', 'jargon-or-hype'],
    ['האם תהיי המנטורית שלי?', 'asks-for-mentorship'],
  ])('is not every word: %s', (line, rule) => expect(rulesIn(line, 'he')).toContain(rule))

  it('is known from About me', () => {
    const me = parse(Me, { company: 'סינרגיה', employers: ['Ballpark'] })
    expect(rulesIn('אני עובדת בסינרגיה כבר שנה.', 'he', { me })).toEqual([])
    expect(rulesIn('Ballpark is where I began.', 'en', { me })).toEqual([])
    expect(rulesIn('It was a ballpark figure.', 'en', { me })).toContain('idiom-or-slang')
  })
  it('is the name of whoever is greeted or signs', () => {
    const tirza = (text: string) =>
      lint(
        { text, kind: 'first-ask', channel: 'email', language: 'he' },
        { lexicon: lintLexicons.he, now: '2026-11-23T10:00:00Z' },
      ).map(({ rule }) => rule)
    const asks = 'ההרצאה שלך על משמרות נשארה איתי. אני אחות. אפשר רבע שעה על סידור העבודה? ואם לא, הכול בסדר.'
    expect(tirza(`שלום תרצה,\n\n${asks}\n\nבברכה,\nאפרת מלול`)).toEqual([])
    expect(tirza(`שלום נועה,\n\n${asks}\n\nתודה,\nתרצה לוי`)).toEqual([])
    expect(tirza(`תרצה שלום,\n\n${asks}`)).toEqual([])
    expect(tirza(`שלום נועה, ${asks} אולי תרצה לענות.`)).toContain('gendered-form')
  })
  it('is never rewritten', () => {
    const fixes = foundIn('I left Ballpark NV, which was no ballpark figure.', 'en').flatMap(
      ({ place }) => place,
    )
    expect(fixes).toEqual(['ballpark'])
  })
  it('is told in every language that messages are written in', () => {
    for (const { names } of Object.values(lintLexicons)) expect(names.legalForms.length).toBeGreaterThan(0)
  })
})
