import type { HookSays } from '../../../../draft/says.ts'

/** An employer of both. */
export const sharedEmployer: HookSays = {
  subjects: [
    ['{topic}', 'שאלה על הדרך שלך אחרי {topic}', 'גם אני מ{topic}'],
  ],
  messages: [
    [
      {
        opening: 'גם אני עבדתי ב{topic}.',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'איך למדת את זה בעצמך?',
      },
      {
        opening: 'אני פונה כי {topic} משותפת לשנינו.',
        who: '[{who}, ו]חשוב לי {want}.',
        question: 'מה היית מנסה קודם במקומי?',
      },
      {
        opening: 'ראיתי ששנינו עבדנו ב{topic}.',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'מה עזר לך בזה במיוחד?',
      },
      {
        opening: 'העבודה ב{topic} משותפת לשנינו.',
        who: '[{who}, ו]אני מנסה {want}.',
        question: 'מה היית עושה קודם במקומי?',
      },
    ],
    [
      {
        opening: 'גם אני עבדתי ב{topic}.',
        who: '[{who}.]',
        question: 'מה עזר לך במיוחד מאז?',
      },
      {
        opening: 'אני פונה כי {topic} משותפת לשנינו.',
        who: '[{who}.]',
        question: 'מה היית עושה אחרת היום?',
      },
      {
        opening: 'ראיתי ששנינו עבדנו ב{topic}.',
        who: '[{who}.]',
        question: 'איזה צעד בדרך שלך היה החשוב ביותר?',
      },
      {
        opening: 'העבודה ב{topic} משותפת לשנינו.',
        who: '[{who}.]',
        question: 'מה היה צריך ללמוד קודם בדרך שלך?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}, וגם אני עבדתי ב{topic}.', ask: 'אפשר לשאול אותך שאלה אחת על הדרך משם?' },
      { who: '{short}, ורוצה {want}.', hook: 'גם אני עבדתי ב{topic}.', ask: 'אפשר לשאול אותך על זה שאלה אחת?' },
      { who: '{short}.', hook: 'שנינו עבדנו ב{topic}.', ask: 'אפשר לשאול אותך שאלה אחת על הדרך משם עד היום?' },
      { who: '{short}.', hook: 'גם אני עבדתי ב{topic}.', ask: 'אפשר לשאול אותך שאלה אחת על התקופה שאחרי?' },
      { who: '{short}.', hook: 'העבודה ב{topic} משותפת לשנינו.', ask: 'אפשר לשאול אותך שאלה אחת על מה שבא אחר כך?' },
    ],
    [
      { who: '{who}.', ask: 'אפשר לשאול אותך שאלה אחת על הדרך שלך אחרי {topic}?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על הדרך שלך אחרי {topic}?' },
      { who: '[{short}.]', ask: 'אשמח לשאול אותך שאלה אחת על הדרך שלך אחרי {topic}, אפשר?' },
      { who: '[{short}.]', ask: 'יש לי שאלה אחת על הדרך שלך אחרי {topic}. אפשר לשאול?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על הדרך שלך?' },
    ],
  ],
}
