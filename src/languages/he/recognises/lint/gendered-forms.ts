import type { GenderedForm } from '../../../../linter/swap-lexicon.ts'
import { asItIs } from './as-it-is.ts'

/** What a woman does after “את”, which is also the mark of an object: only forms that are no noun tell the two apart. */
const SHE = asItIs(
  'מוכנה|יכולה|רוצה|עושה|מובילה|עונה|פנויה|זמינה|מעוניינת|מסכימה|חושבת|מכירה|מלמדת|עובדת|כותבת|מציעה|לוקחת|מחפשת|יודעת|מבינה|נותנת|מדברת|אומרת|ממליצה|מרגישה|זוכרת|צריכה|אוהבת|מרשה|מעדיפה|מתכננת|מחליטה|מגייסת|נראית|יושבת|גרה|לומדת|נמצאת|עסוקה|סטודנטית|בטוחה|חייבת|מוזמנת|אלופה|מדהימה|תותחית|השראה|מומחית|חברה|דוגמה|דוגמא|בטח|בוודאי|מוצפת|צדקת|מלכה|גאונה|פשוט|ממש|תמיד|מגיעה|משתמשת|מטפלת|מתעסקת|מייעצת|חוקרת|מציגה|מפרסמת|מספרת|מסבירה|מתארת|מזכירה|בוחרת|קוראת|שומעת|רואה|מחזיקה|מקבלת|שולחת|פותחת|בונה|יוצרת|מפתחת|מעצבת|בודקת|תומכת|עוזרת|מכבדת|מתמודדת|מעורבת|ידועה|מנוסה|מצליחה|מרגשת|מעוררת|הכי|לא|גם|עדיין|כבר',
)
/** Forms of the future that a man is spoken to in, and a woman is spoken of in. */
const HE_WILL = asItIs(
  'תשמש|תחזור|תענה|תיתן|תתן|תעזור|תספר|תקדיש|תפנה|תשלח|תראה|תלמד|תסביר|תמליץ|תציע|תבדוק|תקרא|תכתוב|תשקול|תחשוב|תרשה|תאפשר|תבוא|תיקח|תקח|תדריך|תכוון|תהיה|תגיד|תציץ|תביא|תאמץ|תקבל|תלווה|תנחה|תחנוך|תצטרף|תמצא|תתפנה|תעביר|תשתף|תייעץ|תדע|תגיב|תאשר|תכניס|תעשה|תשאיר|תתקשר|תזכור|תבין|תשמע|תקבע|תקשר|תחבר|תכיר',
)
/** Forms that only a woman is spoken to in. */
const SHE_WILL = asItIs(
  'תרצי|תהיי|תספרי|תגידי|תשתפי|תעני|תייעצי|תעזרי|תמצאי|תשקלי|תשמשי|תחזרי|תתני|תיתני|תקדישי|תפני|תשלחי|תראי|תלמדי|תסבירי|תמליצי|תציעי|תבדקי|תקראי|תכתבי|תחשבי|תרשי|תאפשרי|תבואי|תיקחי|תקחי|תדריכי|תכווני|תציצי|תביאי|תאמצי|תקבלי|תלווי|תנחי|תחנכי|תצטרפי|תתפני|תעבירי|תדעי|תגיבי|תאשרי|תכניסי|תאכזבי|תעשי|תשאירי|תתקשרי|תזכרי|תביני|תשמעי|תקבעי|תקשרי|תחברי|תכירי|תוותרי|תתעלמי|תפספסי',
)
const WISHES =
  'אם|שאם|אולי|מקווה|בבקשה|אנא|אשמח|אודה|אבקש|רציתי|רוצה|מבקש|מבקשת|להציע|לבקש|הייתי|חייב|חייבת|אז|מציע|מציעה|כש'

/** Forms that assume the reader's gender, with one that does not where there is one. The first that stands at a word is reported. */
export const genderedForms: readonly GenderedForm[] = [
  { masculine: 'תוכל', feminine: 'תוכלי', neutral: 'אפשר' },
  { masculine: 'תסכים', feminine: 'תסכימי', neutral: 'אפשר' },
  { masculine: 'אתה יכול', feminine: 'את יכולה', neutral: 'אפשר' },
  { masculine: 'אתה מוכן', feminine: 'את מוכנה', neutral: 'אפשר' },
  { masculine: 'אתה פנוי', feminine: 'את פנויה', neutral: 'יש לך זמן' },
  { masculine: 'אתה רוצה', feminine: 'את רוצה', neutral: 'מתאים לך' },
  { masculine: 'אתה עסוק', feminine: 'את עסוקה', neutral: 'הזמן שלך מוגבל' },
  { masculine: 'אתה חושב', feminine: 'את חושבת', neutral: 'דעתך היא' },
  { masculine: 'אתה עובד', feminine: 'את עובדת', neutral: null },
  { masculine: 'אתה מנהל', feminine: 'את מנהלת', neutral: null },
  { masculine: 'אתה ממליץ', feminine: 'את ממליצה', neutral: null },
  { masculine: 'אתה מכיר', feminine: 'את מכירה', neutral: null },
  { masculine: 'תרצה', feminine: 'תרצי', neutral: null },
  { masculine: 'תהיה מוכן', feminine: 'תהיי', neutral: null },
  { masculine: 'תספר לי', feminine: 'תספרי', neutral: null },
  { masculine: 'תגיד לי', feminine: 'תגידי', neutral: null },
  { masculine: 'תשתף אותי', feminine: 'תשתפי', neutral: null },
  { masculine: 'תענה לי', feminine: 'תעני', neutral: null },
  { masculine: 'תייעץ לי', feminine: 'תייעצי', neutral: null },
  { masculine: 'תעזור לי', feminine: 'תעזרי', neutral: null },
  { masculine: 'אם תמצא', feminine: 'תמצאי', neutral: null },
  { masculine: 'תשקול', feminine: 'תשקלי', neutral: null },
  { masculine: 'מוזמן', feminine: 'מוזמנת', neutral: null },
  { masculine: 'אנא|בבקשה ספר לי', feminine: 'ספרי לי', neutral: 'אשמח לשמוע' },
  { masculine: 'אנא|בבקשה שלח לי', feminine: 'שלחי לי', neutral: 'אשמח לקבל' },
  { masculine: '=היקר|=הנכבד', feminine: '=היקרה|=הנכבדה', neutral: null },
  { masculine: 'אתה', feminine: `את (ממש|פשוט|באמת|כבר|עדיין|תמיד|לא|כן|היום|גם) ${SHE}`, neutral: null },
  {
    masculine: `${WISHES} (מאוד|מאד|רק|שמח|שמחה|לי|ממך) ${HE_WILL}`,
    feminine:
      'שאת|כשאת|איך|למה|מתי|אם|האם (את) =מנהלת|=מרצה|=מנחה|=אחראית|=מקדמת|=מסמנת|=אישה|=מנטורית|=מלווה|=יועצת|=מארגנת|=מתרגמת|=מטפלת|=מטמיעה|=מתמחה|=מתנדבת|=פעילה|=שותפה|=בוגרת|=ילידת|=מייסדת',
    neutral: null,
  },
  {
    masculine: `${HE_WILL} (לי|לנו) אותי|אליי|אותנו|מוכן|רגע|המנטור|המאסטר|מנטור|חונך|מדריך|יועץ`,
    feminine: SHE_WILL,
    neutral: null,
  },
  { masculine: '=בוא', feminine: '=בואי', neutral: null },
  {
    masculine: '=תן|=קח|=עזור|=שלח|=חזור|=השב לי|אותי|אליי|לנו|בבקשה',
    feminine: 'תני|קחי|עזרי|עני|שלחי|חזרי|ספרי|השיבי לי|אותי|אליי|לנו|בבקשה',
    neutral: null,
  },
  {
    masculine: '=תן|=קח|=תביא|=תגיד|=תעשה|=עזוב|=תשמע|=תאמר|=תראה|=תבין',
    feminine: '=תני|=קחי|=עזבי|=שמעי',
    neutral: null,
  },
]

/** Subjects after which a masculine form is a feminine one in the third person: היא תוכל, שיחה שתעזור. */
export const thirdPersons: readonly string[] = [
  'שעה',
  'דקות',
  'דקה',
  'הודעה',
  'מילה',
  'עזרה',
  'שאלה',
  'דוגמה',
  'הערה',
  'שלי',
  'שורה',
  'קצרה',
  'אחת',
  'תשובה',
  'זה',
  'היא',
  'זו',
  'זאת',
  'השיחה',
  'הפגישה',
  'החברה',
  'העצה',
  'הדעה',
  'שיחה',
  'פגישה',
  'עצה',
  'הוא',
  'זה',
  'מאוד',
  'דמות',
  'מנוסה',
  'מנטורית',
  'מישהי',
  'אישה',
  'חונכת',
  'מדריכה',
  'תוכנית',
  'הרצאה',
  'ההרצאה',
  'מנהלת',
  'אשת',
  'יועצת',
  'מורה',
  'דרך',
  'אפשרות',
  'מערכת',
  'קבוצה',
  'תמיכה',
  'הדרכה',
  'החלטה',
]
