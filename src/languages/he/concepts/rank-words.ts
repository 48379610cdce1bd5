/** Words of a title that tell a rank or that somebody works, and name no subject. */
export const ranks =
  'מנהל מנהלת מנהלי מנהלים ניהול מהנדס מהנדסת מומחה מומחית סמנכ"ל סמנכ"לית ראש בכיר בכירה יועץ יועצת רכז רכזת עוזר עוזרת אחראי אחראית מקצועי מקצועית עובד עובדת טכנאי טכנאית איש אשת'.split(
    ' ',
  )

/** Beginnings that are joined to a word and turn it into another: what follows them is not looked for alone. */
export const turning = 'אי בלתי חסר אל לא אנטי'.split(' ')

/** Words that only join others. */
export const joining = 'של את על עם אל או גם'.split(' ')

/** Phrases that mean none of the ideas that a word in them would name. */
export const compounds: readonly string[] = [
  'מי נגר',
  'לעבוד =במלונות|=במסעדות|=בבנקים|=במוזיאונים|=בספריות|=במעבדות|=במפעלים',
  'לעמוד מול אנשים|לקוחות|הורים|מטופלים|נוסעים כועס*|עצבנ*|צועק*|קשים|קשות',
  'לכתוב ספר מתכונים|בישול|לימוד|הדרכה|עיון|תפילה',
  'בלי|ללא|מבלי מתווכים',
  'תמלול|הקלטה|הקלדה לבתי|לבית משפט',
  'בית ספר',
  'בנק מזון|דם|המזון|הדם|שעות',
  'בתי ספר',
  'בית הספר',
  'ספר לימוד',
  'ספר טלפונים',
  'ספר הפעלה',
  'בעל בית',
  'בסופו של דבר',
  'בית כנסת',
  'יום הולדת',
  'בין השאר',
  'על פי',
  'אב טיפוס',
  'יד שנייה',
]
