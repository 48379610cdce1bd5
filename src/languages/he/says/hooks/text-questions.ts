/** Questions that fit what a text does: it tells a story, gives advice, claims, lists or asks. */
export const specific: readonly string[] = [
  '{?story}מה היה הכי קשה במה שסיפרת שם?',
  '{?advice}מה בעצה הזאת הכי קשה ליישם לאורך זמן?',
  '{?claim}מה הביא אותך למסקנה הזאת?',
  '{?list}איזו מהנקודות שכתבת עשתה את ההבדל הכי גדול?',
  '{?question}מה התשובה שלך היום לשאלה הזאת?',
  '{?story}מה מהסיפור הזה היית עושה שוב באותה דרך?',
  '{?advice}איפה בדרך כלל נתקעים כשמנסים את זה בפעם הראשונה?',
  '{?claim}מתי הבנת את זה בפעם הראשונה?',
  '{?list}איזו מהנקודות שכתבת הכי קשה ליישם?',
  '{?question}מה גרם לך לשאול את השאלה הזאת?',
  '{?story}מה השתנה אצלך אחרי הסיפור הזה?',
  '{?advice}מה עושים כשהעצה הזאת לא עובדת?',
  '{?claim}מי בתחום רואה את זה אחרת, ולמה?',
  '{?list}מאיזו מהנקודות שכתבת כדאי להתחיל?',
  '{?question}איזו תשובה לשאלה הזאת עזרה לך במיוחד?',
]

/** Questions that fit any text of theirs, and that it does not answer itself: “שם” in a message, “כאן” below it. */
export const generalOf = (there: 'שם' | 'כאן'): readonly string[] => [
  `מה לא נכתב ${there}, וכדאי לדעת כשרק מתחילים?`,
  'מה היית רוצה להוסיף לזה בשביל מי שרק בהתחלה?',
  `מה ${there} הכי קל להבין לא נכון?`,
  `מה ${there} היית רוצה לנסח אחרת היום?`,
]

/** Questions behind a sentence of theirs. */
export const ofQuote: readonly string[] = [
  'מה הביא אותך לזה?',
  'איך מצליחים לשמור על זה בפועל?',
  'מתי הבנת את זה בפעם הראשונה?',
  'יש מקרה שבו זה לא עובד?',
]
