/** Each question behind the word that says which sort of matter it fits. */
const fitting = (flag: string, questions: readonly string[]) => questions.map((one) => `{?${flag}}${one}`)

/**
 * One question about the matter that was named just before, by what sort of thing it is: each asks for one thing that only
 * this person can tell, and that the text itself does not. In forms spelt alike for every reader.
 */
export const ofMatter: readonly string[] = [
  ...fitting('isMade', [
    'מה היית משנה בזה היום?',
    'איך הגיבו לזה מסביבך בהתחלה?',
    'על מה ויתרת כשבנית את זה?',
    'איך גרמת לאחרים לעבוד עם זה?',
  ]),
  ...fitting('isDeed', [
    'מה היה הכי קשה בזה בהתחלה?',
    'מה בדרך כלל מפספסים בפעם הראשונה?',
    'איך ידעת שהגיע הזמן לזה?',
    'מה עזר לך בזה במיוחד?',
  ]),
  ...fitting('isEvent}{?notYours', [
    'איך כדאי להתכונן לזה?',
    'מה כדאי לעשות בחמש הדקות הראשונות?',
    'מה כדאי לדעת לפני הפעם הראשונה?',
    'איך יודעים בסוף שזה הצליח?',
  ]),
  ...fitting('isEvent}{?yours', [
    'מה היית עושה שם אחרת היום?',
    'איך התכוננת לפעם השנייה?',
    'מה כדאי לדעת לפני הפעם הראשונה?',
    'עם מי התייעצת אחרי זה?',
  ]),
  ...fitting('isTold', [
    'איך מגיבים לזה בדרך כלל?',
    'ומה כדאי לומר מיד אחר כך?',
    'מתי עדיף לא לומר את זה?',
    'כמה זמן לקח עד שזה נשמע לך טבעי?',
  ]),
  ...fitting('isHeard', [
    'מה השתנה אצלך קודם אחרי זה?',
    'מה היית עונה על זה היום?',
    'מה עשית אחרת מאז?',
    'מה עזר לך לקבל את זה נכון?',
  ]),
  ...fitting('isCounted', [
    'מה מכל אלה עשה את ההבדל הכי גדול?',
    'ממה מכל אלה כדאי להתחיל?',
    'מה מכל אלה הפתיע אותך במיוחד?',
    'מה מכל אלה היה הכי קשה לך?',
  ]),
  ...fitting('isMatter', [
    'מה בדרך כלל לא רואים שם בהתחלה?',
    'מה היה כדאי לך לדעת על זה כבר בהתחלה?',
    'איזו טעות רואים שם הכי הרבה?',
    'מה שינה את דעתך בעניין הזה?',
  ]),
]

/** The same, small, behind “אפשר לשאול”. */
export const smallOfIt: readonly string[] = [
  ...fitting('isMade', ['מה היית משנה בזה היום', 'איך גרמת לאחרים לעבוד עם זה', 'על מה ויתרת כשבנית את זה']),
  ...fitting('isDeed', ['מה היה הכי קשה בהתחלה', 'מה עזר לך במיוחד', 'מה בדרך כלל מפספסים']),
  ...fitting('isEvent}{?notYours', [
    'איך כדאי להתכונן לזה',
    'מה כדאי לעשות בחמש הדקות הראשונות',
    'איך יודעים בסוף שזה הצליח',
  ]),
  ...fitting('isEvent}{?yours', ['מה היית עושה שם אחרת היום', 'איך התכוננת לפעם השנייה', 'מה למדת מזה קודם']),
  ...fitting('isTold', ['איך מגיבים לזה בדרך כלל', 'מה כדאי לומר מיד אחר כך', 'מתי עדיף לא לומר את זה']),
  ...fitting('isHeard', ['מה השתנה אצלך אחרי זה', 'מה היית עונה על זה היום', 'מה עשית אחרת מאז']),
  ...fitting('isCounted', [
    'מה מכל אלה עשה את ההבדל הכי גדול',
    'ממה מכל אלה כדאי להתחיל',
    'מה מכל אלה הפתיע אותך במיוחד',
  ]),
  ...fitting('isMatter', [
    'מה בדרך כלל לא רואים שם בהתחלה',
    'מה היה כדאי לך לדעת כבר בהתחלה',
    'איזו טעות רואים שם הכי הרבה',
  ]),
]

const anything = [
  'מה היה כדאי לך לדעת על {about} כבר בהתחלה?',
  'איזו טעות רואים הכי הרבה בעניין של {about}?',
  'מה שינה את דעתך בעניין של {about}?',
  'מה בדרך כלל לא רואים בעניין של {about}?',
]

/** Questions that name the matter themselves, behind an opening that does not, or below the text itself. */
export const namingMatter: readonly string[] = [
  ...fitting('isMade', [
    'מה השתנה אצלך בזכות {about}?',
    'איך הגיבו מסביבך על {about}?',
    ...anything.slice(0, 2),
  ]),
  ...fitting('isDeed', anything),
  ...fitting('isEvent', [
    'מה כדאי לדעת על {about} לפני הפעם הראשונה?',
    'מה לימד אותך הכי הרבה על {about}?',
    ...anything.slice(0, 2),
  ]),
  ...fitting('isTold', [
    'איך מגיבים בדרך כלל על {about}?',
    'מה כדאי לומר מיד אחרי {about}?',
    'מתי עדיף לוותר על {about}?',
    'מאיפה הגיע הרעיון של {about}?',
  ]),
  ...fitting('isHeard', [
    'מה השתנה אצלך אחרי {about}?',
    'מה היית עונה היום על {about}?',
    'מה עשית אחרת אחרי {about}?',
    'מה עזר לך לקבל נכון את {about}?',
  ]),
  ...fitting('isCounted', anything),
  ...fitting('isMatter', anything),
]
