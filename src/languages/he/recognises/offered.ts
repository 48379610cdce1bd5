import type { HookLexicon } from '../../../draft/hooks/hook-lexicon.ts'

const days = ['שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת', 'ראשון']

/** “מפגשי היכרות של 30 דקות, בימי שני וחמישי, ללא תשלום”. */
export const offered: HookLexicon['offered'] = (text) => ({
  minutes: [
    ...[...text.matchAll(/(?<!\d)(\d{1,3})\s?(?:-|־)?\s?(?:דקות|דק['׳])/gu)].map(([, minutes]) =>
      Number(minutes),
    ),
    ...(/חצי שעה/u.test(text) ? [30] : []),
    ...(/רבע שעה/u.test(text) ? [15] : []),
  ],
  weekdays: [
    ...text.matchAll(/(?:ימי|יום|ביום|בימי) ((?:,? ?ו?-?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת))+)/gu),
  ].flatMap(([, named = '']) => days.flatMap((day, at) => (named.includes(day) ? [at + 1] : []))),
  isFree: /בחינם|חינם|ללא (?:תשלום|עלות)|בהתנדבות/u.test(text),
  isPaid: /בתשלום|לחודש.*\d|\d.*לחודש/u.test(text),
})
