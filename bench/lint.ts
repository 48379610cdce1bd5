import { readFileSync } from 'node:fs'
import { retext } from 'retext'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import writeGood from 'write-good'
import { english } from '../src/languages/en/index.ts'
import { lint } from '../src/linter/lint.ts'
import { interleaved } from './median.ts'
import type { Row } from './row.ts'

/** 8,000 characters of different sentences: the good messages of the corpus, one behind the other. */
const text = readFileSync(new URL('../tests/messages/learnt/english-good.tsv', import.meta.url), 'utf8')
  .replaceAll('\n', ' ')
  .slice(0, 8_000)
/** The same with one letter more in its middle, another one each time, as if somebody typed. */
const typed = (keystroke: number) => {
  const at = text.indexOf(' ', text.length / 2)
  return (
    text.slice(0, at) + String.fromCharCode(97 + (keystroke % 26)).repeat(1 + keystroke / 26) + text.slice(at)
  )
}

/** What a plain linter would do: ten passes over the text, each looking for a dozen phrases between word borders, in any script. */
const lists = [
  'pick your brain|learn from you|any advice|connect sometime|touch base|circle back|reach out|jump on a call|hop on a call|grab a coffee',
  'will you be my mentor|be my mentor|mentor me|looking for a mentor|need a mentor|want a mentor|as a mentor|your mentorship|mentorship|mentoring me',
  'as soon as possible|just following up|haven’t heard back|urgent|right away|by tomorrow|deadline|waiting for you|still waiting|again and again',
  'impressive profile|huge fan|big fan|amazing career|inspiring journey|incredible work|love your work|so impressed|great profile|wonderful profile',
  'moved the needle|low-hanging fruit|ballpark|home run|touchdown|on the same page|think outside|deep dive|boil the ocean|game changer',
  'sir|madam|guys|ladies|gentlemen|mister|missus|dear sir|dear madam|you guys',
  'a job|referral|refer me|open position|open role|my résumé|my resume|my cv|hire me|hiring',
  'minutes|half an hour|an hour|quarter of an hour|a moment|a while|some time|coffee|call|chat',
  'synergy|leverage|paradigm|utilize|ecosystem|disrupt|holistic|scalable|mission critical|best in class',
  'i am|i’m|my name|i work|i study|i lead|i build|i write|i teach|i run',
].map((list) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu'))

const plainEnglish = retext()
  .use(retextSimplify)
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextRepeatedWords)

/**
 * Linting 8,000 characters against ten plain regular-expression passes, and two linters of English prose, over the same text:
 * as it is linted while somebody types in it, and when it is seen for the first time.
 */
export function lintRatios(): readonly Row[] {
  const context = { lexicon: english.recognises.lint, now: '2026-11-20T09:00:00Z' }
  const message = { kind: 'first-ask', channel: 'message', language: 'en' } as const
  let keystroke = 0
  const taken = interleaved(
    {
      lint: () => lint({ ...message, text: typed(keystroke++) }, context),
      // words that are made anew know no sentence yet
      first: () => lint({ ...message, text }, { ...context, lexicon: fresh }),
      writeGood: () => writeGood(text),
      retext: () => plainEnglish.processSync(text),
      passes: () => lists.map((list) => [...text.matchAll(list)].length),
    },
    60,
    () => {
      fresh = structuredClone(english.recognises.lint)
      lint({ ...message, text: 'Hi' }, { ...context, lexicon: fresh })
    },
  )
  const peer = Math.min(taken.writeGood, taken.retext)
  const peers = `write-good (${taken.writeGood.toFixed(1)} ms) or retext (${taken.retext.toFixed(1)} ms), the faster`
  const row = (what: string, figure: number, goal: string, holds: boolean): Row => ({
    what,
    figure: figure.toFixed(1),
    goal,
    holds,
  })
  const [typing, first] = [taken.lint / taken.passes, taken.first / taken.passes]
  return [
    row(
      `lint at a keystroke, 8,000 characters (${taken.lint.toFixed(1)} ms) / ten passes`,
      typing,
      '≤ 15',
      typing <= 15,
    ),
    row(`lint at the first look (${taken.first.toFixed(1)} ms) / ten passes`, first, '≤ 15', first <= 15),
    row(`${peers} / lint at a keystroke`, peer / taken.lint, '≥ 5', peer / taken.lint >= 5),
    row(`${peers} / lint at the first look`, peer / taken.first, '≥ 5', peer / taken.first >= 5),
  ]
}

let fresh = english.recognises.lint
