import type { HookSays } from '../../../../draft/says.ts'

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [['התקופה שלך כ{role}', 'שאלה על התקופה שלך כ{role}', 'שאלה אחת על התקופה כ{role}']],
  messages: [
    [
      {
        opening: 'התחום שלי מוכר לך מהתקופה שלך כ{role}[ ב{company}].',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'איך למדת את זה אז?',
      },
      {
        opening: 'כ{role}[ ב{company}] עבדת קרוב למקום שבו אני היום.',
        who: '[{who}, ו]חשוב לי {want}.',
        question: 'מה עזר לך בזה במיוחד?',
      },
      {
        opening: 'אני פונה בגלל התקופה שלך כ{role}[ ב{company}].',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'מה היית מנסה קודם, אם היית שוב שם?',
      },
      {
        opening: 'התקופה שלך כ{role}[ ב{company}] קרובה למקום שבו אני היום.',
        who: '[{who}, ו]אני מנסה {want}.',
        question: 'במבט לאחור, ממה כדאי להתחיל?',
      },
    ],
    [
      {
        opening: 'התחום שלי מוכר לך מהתקופה שלך כ{role}[ ב{company}].',
        who: '[{who}.]',
        question: 'מה למדת שם שעוזר לך עד היום?',
      },
      {
        opening: 'כ{role}[ ב{company}] עבדת קרוב למקום שבו אני היום.',
        who: '[{who}.]',
        question: 'מה עזר לך במיוחד בדרך משם?',
      },
      {
        opening: 'אני פונה בגלל התקופה שלך כ{role}[ ב{company}].',
        who: '[{who}.]',
        question: 'מה היית עושה אחרת, אם היית שוב שם?',
      },
      {
        opening: 'התקופה שלך כ{role}[ ב{company}] קרובה למקום שבו אני היום.',
        who: '[{who}.]',
        question: 'איך החלטת מה הצעד הבא?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}, ורוצה {want}.', ask: 'אפשר לשאול אותך שאלה אחת על התקופה שלך כ{role}?' },
      {
        who: '{short}.',
        hook: 'התחום שלי מוכר לך מהתקופה כ{role}.',
        ask: 'אפשר לשאול אותך שאלה אחת על מה שבא אחר כך?',
      },
      {
        who: '{short}.',
        hook: 'כ{role}[ ב{company}] עבדת קרוב למקום שבו אני היום.',
        ask: 'אפשר לשאול על זה שאלה אחת?',
      },
      { who: '{short}, מנסה {want}.', ask: 'אפשר לשאול אותך איך למדת את זה כ{role}?' },
    ],
    [
      { who: '{who}.', ask: 'אפשר לשאול אותך שאלה אחת על התקופה שלך כ{role}?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על התקופה שלך כ{role}[ ב{company}]?' },
      { who: '[{short}.]', ask: 'אשמח לשאול אותך שאלה אחת על התקופה שלך כ{role}, אפשר?' },
      { who: '[{short}.]', ask: 'יש לי שאלה אחת על התקופה שלך כ{role}. אפשר לשאול?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על הדרך שלך?' },
    ],
  ],
}
