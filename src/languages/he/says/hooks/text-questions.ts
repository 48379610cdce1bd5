/** Questions that fit what a text does: it tells a story, gives advice, claims, lists or asks. */
export const specific: readonly string[] = [
  '{?story}איך הסיפור הזה המשיך?',
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

/** Questions that fit any text of theirs, and that it does not answer itself. */
export const generalOf = (text: string): readonly string[] => [
  `מה לא נכנס ל${text}, וכדאי לדעת כשרק מתחילים?`,
  `מה היית רוצה להוסיף ל${text} בשביל מי שרק בהתחלה?`,
  'באיזו טעות נופלים בדרך כלל בהתחלה?',
  'מה כדאי להבין קודם, כשזה עוד חדש?',
]
