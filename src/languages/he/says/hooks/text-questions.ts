/** Questions that fit what a text does: it tells a story, gives advice, claims, lists or asks. */
export const specific: readonly string[] = [
  '{?story}ומה קרה אחר כך?',
  '{?advice}מה בעצה הזאת הכי קשה ליישם לאורך זמן?',
  '{?claim}מה הביא אותך למסקנה הזאת?',
  '{?list}איזו מהנקודות שכתבת עשתה את ההבדל הכי גדול?',
  '{?question}מה התשובה שלך היום לשאלה הזאת?',
  '{?story}במבט לאחור, מה היית עושה שוב באותה דרך?',
  '{?advice}איפה בדרך כלל נתקעים כשמנסים את זה בפעם הראשונה?',
  '{?claim}מתי הבנת את זה בפעם הראשונה?',
  '{?list}איזו מהנקודות שכתבת הכי קשה ליישם?',
  '{?question}מה גרם לך לשאול את זה?',
  '{?story}מה השתנה אצלך אחרי זה?',
  '{?advice}ומה עושים כשזה לא עובד?',
  '{?claim}מי בתחום רואה את זה אחרת, ולמה?',
  '{?list}מאיזו מהנקודות שכתבת כדאי להתחיל?',
  '{?question}איזו תשובה עזרה לך במיוחד עד היום?',
]

/** Questions that fit any text of theirs, and that it does not answer itself. */
export const generalOf = (text: string): readonly string[] => [
  `מה לא נכנס ל${text}, וכדאי לדעת כשרק מתחילים?`,
  `מה היית רוצה להוסיף ל${text} בשביל מי שרק בהתחלה?`,
  'באיזו טעות נופלים בדרך כלל בהתחלה?',
  'מה כדאי להבין קודם, כשזה עוד חדש?',
]
