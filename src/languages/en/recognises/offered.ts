import type { HookLexicon } from '../../../draft/hooks/hook-lexicon.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** “Free 30-minute sessions · Mondays and Thursdays”. */
export const offered: HookLexicon['offered'] = (text) => ({
  minutes: [
    ...text.matchAll(
      /(?<!\d|[$€£₪])(\d{1,3})(?:\s?(?:or|to|\/|–|-)\s?(\d{1,3}))?\s?-?\s?min(?:s|utes?)?(?!\p{L})/giu,
    ),
  ].flatMap(([, ...minutes]) => minutes.flatMap((one) => (one ? [Number(one)] : []))),
  weekdays: [
    ...text.matchAll(/(?<!\p{L})(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:days?)?(?!\p{L})/giu),
  ].map(([, day = '']) => days.indexOf(day.slice(0, 3).toLowerCase()) + 1),
  isFree:
    /(?<!\p{L}|not |no |feel )(?:free(?! up)(?! time)|pro bono|at no cost|no charge|volunteer(?:s|ing)?)(?!\p{L})/iu.test(
      text,
    ),
  isPaid:
    /(?<!\p{L})(?:per|an?|\/) ?(?:month|hour|session|call)(?!\p{L}).*\d|\d.*\/ ?(?:month|hour|session|call)(?!\p{L})/iu.test(
      text,
    ),
})
