import type { KindSays } from '../../../../draft/says.ts'

/** A recommendation with what was seen, in the writer's own words. */
export const recommendation: KindSays = {
  subject: [['המלצה', 'המלצה על {person}', 'כמה מילים על {person}', 'המלצה, מניסיון']],
  opening: [
    [
      'אשמח להמליץ על {person} {forWhat}.',
      'זו המלצה חמה על {person} {forWhat}.',
      'חשוב לי להמליץ על {person} {forWhat}.',
      'בשמחה אמליץ על {person} {forWhat}.',
    ],
    [
      'אשמח להמליץ על {person}.',
      'זו המלצה חמה על {person}.',
      'הנה המלצה שלי על {person}.',
      'בשמחה אמליץ על {person}.',
    ],
  ],
  ask: [
    [
      'אשמח לענות על כל שאלה.',
      'אם חשוב לך לדעת עוד, אפשר לשאול ואענה כמיטב יכולתי.',
      'אשמח לענות על שאלות, בכתב או בשיחה קצרה.',
      'אם נשארה שאלה, אפשר לשאול, ואספר מה שידוע לי.',
    ],
  ],
  thanks: [['תודה על תשומת הלב.', 'תודה על הזמן שלך.', 'תודה על המחשבה.', 'תודה, וכל טוב.']],
}
