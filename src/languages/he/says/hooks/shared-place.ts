import type { HookSays } from '../../../../draft/says.ts'

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['שאלה מ{topic}', 'שאלה אחת, מ{topic}', 'שנינו ב{place}']],
  messages: [
    [
      {
        opening: 'שנינו ב{place}.',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'איך למדת את זה בעצמך?',
      },
      {
        opening: 'אני פונה אליך כי שנינו ב{place}.',
        who: '[{who}, ו]חשוב לי {want}.',
        question: 'מה היית מנסה קודם במקומי?',
      },
      {
        opening: 'גם אני ב{place}.',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'מה עזר לך בזה במיוחד?',
      },
      {
        opening: 'ראיתי שגם המקום שלך הוא {topic}.',
        who: '[{who}, ו]אני מנסה {want}.',
        question: 'מה היית עושה קודם במקומי?',
      },
    ],
    [
      {
        opening: 'שנינו ב{place}.',
        who: '[{who}.]',
        question: 'מה עזר לך במיוחד בדרך שלך?',
      },
      {
        opening: 'אני פונה אליך כי שנינו ב{place}.',
        who: '[{who}.]',
        question: 'מה היית עושה אחרת היום?',
      },
      {
        opening: 'גם אני ב{place}.',
        who: '[{who}.]',
        question: 'איזה צעד בדרך שלך היה החשוב ביותר?',
      },
      {
        opening: 'ראיתי שגם המקום שלך הוא {topic}.',
        who: '[{who}.]',
        question: 'מה היה צריך ללמוד קודם בדרך שלך?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}, וגם אני ב{place}.', ask: 'אפשר לשאול אותך שאלה אחת על העבודה שלך?' },
      { who: '{short}, ורוצה {want}.', hook: 'גם אני ב{place}.', ask: 'אפשר לשאול אותך שאלה אחת?' },
      { who: '{short}.', hook: 'שנינו ב{place}.', ask: 'אפשר לשאול אותך שאלה אחת על הדרך שלך?' },
      { who: '{short}.', hook: 'גם אני ב{place}.', ask: 'אפשר לשאול אותך שאלה אחת על העבודה שלך?' },
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
