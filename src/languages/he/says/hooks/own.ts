import type { HookSays } from '../../../../draft/says.ts'

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['שאלה אליך', 'שאלה אחת', 'אפשר לשאול משהו?']],
  messages: [
    [
      {
        opening: '',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'איך למדת את זה בעצמך?',
      },
      {
        opening: '',
        who: '[{who}, ו]חשוב לי {want}.',
        question: 'מה היית מנסה קודם במקומי?',
      },
      {
        opening: '',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'מה עזר לך בזה במיוחד?',
      },
      {
        opening: '',
        who: '[{who}, ו]אני מנסה {want}.',
        question: 'מה היית עושה קודם במקומי?',
      },
    ],
    [
      {
        opening: '',
        who: '[{who}.]',
        question: 'מה עזר לך במיוחד בדרך שלך?',
      },
      {
        opening: '',
        who: '[{who}.]',
        question: 'מה היית עושה אחרת היום?',
      },
      {
        opening: '',
        who: '[{who}.]',
        question: 'איזה צעד בדרך שלך היה החשוב ביותר?',
      },
      {
        opening: '',
        who: '[{who}.]',
        question: 'מה היה צריך ללמוד קודם בדרך שלך?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}, ורוצה {want}.', ask: 'אפשר לשאול אותך על זה שאלה אחת?' },
      { who: '{short}, מנסה {want}.', ask: 'אפשר לשאול אותך איך כדאי להתחיל?' },
      { who: '{short}, וחשוב לי {want}.', ask: 'אפשר לשאול אותך על זה שאלה אחת?' },
      { who: '{short}, ורוצה {want}.', ask: 'אפשר לשאול אותך מה כדאי לעשות קודם?' },
    ],
    [
      { who: '{who}.', ask: 'אפשר לשאול אותך שאלה אחת על העבודה שלך?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על העבודה שלך?' },
      { who: '[{short}.]', ask: 'אשמח לשאול אותך שאלה אחת על העבודה שלך, אפשר?' },
      { who: '[{short}.]', ask: 'יש לי שאלה אחת על העבודה שלך. אפשר לשאול?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על הדרך שלך?' },
    ],
  ],
}
