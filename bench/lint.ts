import { retext } from 'retext'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import writeGood from 'write-good'
import { english } from '../src/languages/en/index.ts'
import { lint } from '../src/linter/lint.ts'
import { interleaved } from './median.ts'
import type { Row } from './run.ts'

const paragraph = `Hi Noa, thank you for your post on roadmaps; the column about the cost of not doing stayed with me.
I am a data engineer at a logistics company in Haifa, and I am moving into product management. Could we talk for 15 minutes
about how you explain a budget to people who do not read code? A no is fine, and thank you either way. `

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

/** Linting 8,000 characters against ten plain regular-expression passes, and two linters of English prose, over the same text. */
export function lintRatios(): readonly Row[] {
  const text = paragraph.repeat(40).slice(0, 8_000)
  const message = { text, kind: 'first-ask', channel: 'message', language: 'en' } as const
  const context = { words: english.recognises.lint, now: '2026-11-20T09:00:00Z' }
  const taken = interleaved(
    {
      lint: () => lint(message, context),
      writeGood: () => writeGood(text),
      retext: () => plainEnglish.processSync(text),
      passes: () => lists.map((list) => [...text.matchAll(list)].length),
    },
    60,
  )
  const ratio = taken.lint / taken.passes
  const faster = Math.min(taken.writeGood, taken.retext) / taken.lint
  return [
    {
      what: `lint, 8,000 characters (${taken.lint.toFixed(1)} ms) / ten passes`,
      figure: ratio.toFixed(1),
      goal: '≤ 15',
      holds: ratio <= 15,
    },
    {
      what: `write-good (${taken.writeGood.toFixed(1)} ms) or retext (${taken.retext.toFixed(1)} ms), the faster / lint`,
      figure: faster.toFixed(1),
      goal: '≥ 5',
      holds: faster >= 5,
    },
  ]
}
