import { assert, property, string } from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import type { ChannelId, KindId } from '../model/draft.ts'
import type { Finding, RuleId } from '../model/finding.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import { Settings } from '../model/settings.ts'
import type { Example } from './examples.ts'
import { lint } from './lint.ts'
import { lintLexicons as wordsOf } from './lint-lexicons.examples.ts'
import { examples as allAboutMe } from './rules/all-about-me.examples.ts'
import { examples as apologyOpening } from './rules/apology-opening.examples.ts'
import { examples as asksForJob } from './rules/asks-for-job.examples.ts'
import { examples as asksForMentorship } from './rules/asks-for-mentorship.examples.ts'
import { examples as cultureAndClock } from './rules/culture-and-clock.examples.ts'
import { examples as genderedForm } from './rules/gendered-form.examples.ts'
import { examples as genericFlattery } from './rules/generic-flattery.examples.ts'
import { examples as hardToRead } from './rules/hard-to-read.examples.ts'
import { examples as idiomOrSlang } from './rules/idiom-or-slang.examples.ts'
import { rules } from './rules/index.ts'
import { examples as jargonOrHype } from './rules/jargon-or-hype.examples.ts'
import { examples as lateThanks } from './rules/late-thanks.examples.ts'
import { examples as linkOrAttachment } from './rules/link-or-attachment.examples.ts'
import { examples as noAsk } from './rules/no-ask.examples.ts'
import { examples as noSpecificOpening } from './rules/no-specific-opening.examples.ts'
import { examples as noWayOut } from './rules/no-way-out.examples.ts'
import { examples as overLimit } from './rules/over-limit.examples.ts'
import { examples as pressure } from './rules/pressure.examples.ts'
import { examples as repeatedMessage } from './rules/repeated-message.examples.ts'
import { examples as repeatedTopic } from './rules/repeated-topic.examples.ts'
import { examples as speaksOfReader } from './rules/speaks-of-reader.examples.ts'
import { examples as thanksWithoutTakeaway } from './rules/thanks-without-takeaway.examples.ts'
import { examples as tooLong } from './rules/too-long.examples.ts'
import { examples as tooManyNudges } from './rules/too-many-nudges.examples.ts'
import { examples as tooManyQuestions } from './rules/too-many-questions.examples.ts'
import { examples as unboundedTime } from './rules/unbounded-time.examples.ts'
import { examples as unfilledPlaceholder } from './rules/unfilled-placeholder.examples.ts'
import { examples as unstatedPast } from './rules/unstated-past.examples.ts'
import { examples as unsupportedFact } from './rules/unsupported-fact.examples.ts'
import { examples as vagueAsk } from './rules/vague-ask.examples.ts'
import { examples as weakQuotation } from './rules/weak-quotation.examples.ts'
import { examples as whoAmIMissing } from './rules/who-am-i-missing.examples.ts'
import { examples as wrongPerson } from './rules/wrong-person.examples.ts'

/** Every rule that judges a text; no-own-words judges a draft and has its own tests. */
const all = {
  'asks-for-mentorship': asksForMentorship,
  'unfilled-placeholder': unfilledPlaceholder,
  'wrong-person': wrongPerson,
  'unsupported-fact': unsupportedFact,
  'over-limit': overLimit,
  'asks-for-job': asksForJob,
  'vague-ask': vagueAsk,
  'no-ask': noAsk,
  'unbounded-time': unboundedTime,
  'too-many-questions': tooManyQuestions,
  'no-specific-opening': noSpecificOpening,
  'generic-flattery': genericFlattery,
  'all-about-me': allAboutMe,
  'who-am-i-missing': whoAmIMissing,
  pressure,
  'gendered-form': genderedForm,
  'idiom-or-slang': idiomOrSlang,
  'too-many-nudges': tooManyNudges,
  'link-or-attachment': linkOrAttachment,
  'apology-opening': apologyOpening,
  'jargon-or-hype': jargonOrHype,
  'too-long': tooLong,
  'hard-to-read': hardToRead,
  'no-way-out': noWayOut,
  'thanks-without-takeaway': thanksWithoutTakeaway,
  'culture-and-clock': cultureAndClock,
  'late-thanks': lateThanks,
  'repeated-message': repeatedMessage,
  'weak-quotation': weakQuotation,
  'repeated-topic': repeatedTopic,
  'speaks-of-reader': speaksOfReader,
  'unstated-past': unstatedPast,
} as const satisfies Record<Exclude<RuleId, 'no-own-words' | 'name-without-yes'>, unknown>
const names = Object.keys(all) as (keyof typeof all)[]
const cases = names.flatMap((rule) => languageCodes.map((language) => [rule, language] as const))

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)
const look = (example: Example, language: LanguageCode, text = textOf(example)) => {
  const { kind = 'first-ask', channel = 'email', context = {} } = typeof example === 'string' ? {} : example
  const now = '2026-11-23T10:00:00Z'
  return lint({ text, kind, channel, language }, { now, ...context, lexicon: wordsOf[language] })
}
const fixed = (text: string, { start, end, fix = '' }: Finding) =>
  text.slice(0, start) + fix + text.slice(end)

describe.each(cases)('%s in %s', (rule, language) => {
  const { bad, good } = all[rule][language]
  const named = (examples: readonly Example[]) =>
    examples.map((example) => [textOf(example).slice(0, 90), example] as const)

  it.each(named(bad))('marks “%s”', (_, example) => {
    expect(look(example, language).map((finding) => finding.rule)).toContain(rule)
  })
  it.each(named(good))('leaves “%s” alone', (_, example) => {
    expect(look(example, language).filter((finding) => finding.rule === rule)).toEqual([])
  })
  it.each(named(good))('is good for every other rule too: “%s”', (_, example) => {
    const others = look(example, language).filter(
      ({ rule: id, level }) => level !== 'hint' && !rules[id].wholeOnly,
    )
    expect(others).toEqual([])
  })
  it.each(named(bad))('gives places in the text and fixes that help: “%s”', (_, example) => {
    const text = textOf(example)
    for (const finding of look(example, language)) {
      expect(finding.start).toBeGreaterThanOrEqual(0)
      expect(finding.end).toBeGreaterThanOrEqual(finding.start)
      expect(finding.end).toBeLessThanOrEqual(text.length)
      if (finding.fix === undefined) continue
      const before = look(example, language).filter((one) => one.rule === finding.rule).length
      const after = look(example, language, fixed(text, finding)).filter(
        (one) => one.rule === finding.rule,
      ).length
      expect(after, fixed(text, finding)).toBeLessThan(before)
    }
  })
})

describe('kinds and channels', () => {
  const level = (channel: ChannelId, kind: KindId = 'first-ask') =>
    look({ text: 'Will you be my mentor?', channel, kind }, 'en').map((finding) => [
      finding.rule,
      finding.level,
    ])
  it('asking for mentorship is a hint on a platform of mentors and a stop elsewhere', () => {
    expect(level('platform-request')).toEqual([['asks-for-mentorship', 'hint']])
    expect(level('message')).toEqual([['asks-for-mentorship', 'stop']])
    expect(level('message', 'thank-you')).toEqual([['asks-for-mentorship', 'stop']])
  })
  it('a second nudge is to be mended, a third stops', () => {
    const levels = [0, 1].map((at) =>
      look(tooManyNudges.en.bad[at] ?? '', 'en').map((finding) => finding.level),
    )
    expect(levels).toEqual([['mend'], ['stop']])
  })
  it('a subject is looked at too', () => {
    const message = {
      text: 'Hi Noa, what came first?',
      subject: 'Looking for a mentor',
      kind: 'nudge',
      channel: 'email',
      language: 'en',
    } as const
    expect(lint(message, { lexicon: wordsOf.en, now: '2026-11-23T10:00:00Z' })).toEqual([
      { rule: 'asks-for-mentorship', level: 'stop', start: 0, end: 0, inSubject: true },
    ])
  })
})

it('says nothing of a rule that was switched off', () => {
  const message = {
    text: 'Will you be my mentor?',
    kind: 'first-ask',
    channel: 'message',
    language: 'en',
  } as const
  const settings = parse(Settings, { rulesOff: ['asks-for-mentorship'] })
  const now = '2026-11-23T10:00:00Z'
  expect(lint(message, { lexicon: wordsOf.en, now, settings }).map(({ rule }) => rule)).not.toContain(
    'asks-for-mentorship',
  )
  expect(lint(message, { lexicon: wordsOf.en, now }).map(({ rule }) => rule)).toContain('asks-for-mentorship')
})

it('says nothing of a good message, in both languages', () => {
  const good = {
    en: "Hi Noa, thanks for your post on roadmaps. The column on the cost of not doing stayed with me. I'm moving from data to product. Could we talk for 15 minutes about your first 90 days as PM? A no is fine.",
    he: 'שלום נועה, תודה על הפוסט על מפות דרכים. העמודה על מחיר אי־העשייה נשארה איתי. אני מתחום הנתונים, בדרך לניהול מוצר. אפשר רבע שעה על הרבעון הראשון בתפקיד? ואם לא, הכול בסדר.',
  }
  for (const language of languageCodes) expect(look(good[language], language)).toEqual([])
})

it('takes any text, gives places that lie in it in order, and the same again', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const language of languageCodes) {
        const findings = look(text, language)
        expect(look(text, language)).toEqual(findings)
        findings.forEach(({ start, end }, at) => {
          expect(start >= (findings[at - 1]?.start ?? 0) && end >= start && end <= text.length).toBe(true)
        })
      }
    }),
  )
})
