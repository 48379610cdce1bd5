import type { HookSays } from '../../../../draft/says.ts'

/** A change from one kind of work to another. `{aim}` is known where the user wants to go there too. */
export const move: HookSays = {
  subjects: [['המעבר שלך ל{after}', 'שאלה על המעבר ל{after}', 'מ{before} ל{after}']],
  messages: [
    [
      {
        opening: 'ראיתי בפרופיל שלך את המעבר מ{before} ל{after}[ ב{year}].',
        who: '[{who}, ו]אני רוצה {aim}.',
        question: 'איך התכוננת לצעד הזה?',
      },
      {
        opening: 'המעבר שלך מ{before} ל{after}[ ב{year}] הביא אותי לכתוב לך.',
        who: '[{who}, ו]אני מקווה {aim}.',
        question: 'מה עזר לך במיוחד בשנה הראשונה?',
      },
      {
        opening: 'יש לי שאלה על המעבר שלך מ{before} ל{after}[ ב{year}].',
        who: '[{who}, ו]אני רוצה {aim}.',
        question: 'מה היית עושה אחרת היום?',
      },
      {
        opening: 'אני פונה בעקבות הדרך שלך מ{before} ל{after}.',
        who: '[{who}, ו]אני מקווה {aim}.',
        question: 'מה היה צריך ללמוד קודם?',
      },
      {
        opening: 'עשית את הדרך מ{before} ל{after}.',
        who: '[{who}, ו]אני רוצה {?aim}{need}.',
        question: 'איפה בדרך הזאת למדת את זה?',
      },
    ],
    [
      {
        opening: 'ראיתי בפרופיל שלך את המעבר מ{before} ל{after}[ ב{year}].',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'איך למדת את זה בדרך?',
      },
      {
        opening: 'המעבר שלך מ{before} ל{after}[ ב{year}] הביא אותי לכתוב לך.',
        who: '[{who}, ו]חשוב לי {want}.',
        question: 'מה עזר לך בזה במיוחד באותה תקופה?',
      },
      {
        opening: 'יש לי שאלה על המעבר שלך מ{before} ל{after}[ ב{year}].',
        who: '[{who}, ו]אני רוצה {want}.',
        question: 'איפה בדרך הזאת למדת את זה?',
      },
      {
        opening: 'אני פונה בעקבות הדרך שלך מ{before} ל{after}.',
        who: '[{who}, ו]אני מנסה {want}.',
        question: 'מה היית עושה קודם, אם היית שוב בנקודה הזאת?',
      },
    ],
    [
      {
        opening: 'ראיתי בפרופיל שלך את המעבר מ{before} ל{after}[ ב{year}].',
        who: '[{who}.]',
        question: 'איך התכוננת לצעד הזה?',
      },
      {
        opening: 'המעבר שלך מ{before} ל{after}[ ב{year}] הביא אותי לכתוב לך.',
        who: '[{who}.]',
        question: 'מה עזר לך במיוחד בשנה הראשונה?',
      },
      {
        opening: 'יש לי שאלה על המעבר שלך מ{before} ל{after}[ ב{year}].',
        who: '[{who}.]',
        question: 'מה היית עושה אחרת היום?',
      },
      {
        opening: 'אני פונה בעקבות הדרך שלך מ{before} ל{after}.',
        who: '[{who}.]',
        question: 'מה היה צריך ללמוד קודם?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}, ורוצה {aim}.', ask: 'אפשר לשאול אותך שאלה אחת על המעבר שלך ל{after}[ ב{year}]?' },
      {
        who: '{short}.',
        hook: 'עברת מ{before} ל{after}, וגם אני רוצה לעשות צעד כזה{?aim}.',
        ask: 'אפשר לשאול אותך על זה שאלה אחת?',
      },
      { who: '{short}, ומקווה {aim}.', ask: 'אפשר לשאול אותך איך התכוננת לצעד הזה[ ב{year}]?' },
      {
        who: '{short}.',
        hook: 'אני רוצה לעשות את הדרך שעשית, מ{before} ל{after}{?aim}.',
        ask: 'אפשר לשאול עליה שאלה אחת?',
      },
      { who: '{short}, ורוצה {aim}.', ask: 'אפשר לשאול אותך שאלה אחת על השנה הראשונה אחרי המעבר שלך?' },
    ],
    [
      {
        who: '{short}.',
        hook: 'ראיתי את המעבר שלך מ{before} ל{after}[ ב{year}].',
        ask: 'אפשר לשאול אותך עליו שאלה אחת?',
      },
      { who: '{short}, ורוצה {want}.', ask: 'אפשר לשאול אותך איך למדת את זה בדרך ל{after}?' },
      { who: '{short}.', ask: 'אפשר לשאול אותך שאלה אחת על המעבר שלך מ{before} ל{after}?' },
      { who: '{short}, ורוצה {want}.', ask: 'אפשר לשאול אותך שאלה אחת על המעבר שלך ל{after}[ ב{year}]?' },
      {
        who: '{short}.',
        hook: 'המעבר שלך ל{after}[ ב{year}] הביא אותי לכתוב לך.',
        ask: 'אפשר לשאול עליו שאלה אחת?',
      },
    ],
    [
      { who: '{who}.', ask: 'אפשר לשאול אותך שאלה אחת על המעבר שלך ל{after}?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על המעבר שלך ל{after}[ ב{year}]?' },
      { who: '[{short}.]', ask: 'אשמח לשאול אותך שאלה אחת על המעבר שלך ל{after}, אפשר?' },
      { who: '[{short}.]', ask: 'יש לי שאלה אחת על המעבר שלך ל{after}. אפשר לשאול?' },
      { who: '[{short}.]', ask: 'אפשר לשאול אותך שאלה אחת על הדרך שלך?' },
    ],
  ],
}
