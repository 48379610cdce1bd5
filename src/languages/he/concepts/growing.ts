import type { SomeConceptWords } from '../../../match/concepts/concept-words.ts'

/** Growing: moves of a career, kinds of guidance, and what people do for others. */
export const growing = {
  // Moves
  'first-job': {
    name: 'עבודה ראשונה',
    says: 'עבודה ראשונה, משרה ראשונה, משרת ג׳וניור, בוגר~ טרי~, להיכנס לתחום',
  },
  internships: { name: 'התמחות', says: 'התמחות, התמחויות, סטאז׳, חניכות מקצועית' },
  'corporate-to-startup': {
    name: 'מעבר מתאגיד לסטארט־אפ',
    says: 'מתאגיד לסטארט אפ, מתאגיד לסטארטאפ, לעזוב תאגיד, מחברה גדולה לקטנה',
  },
  'employee-to-founder': {
    name: 'מעבר ממשרה ליזמות',
    says: 'משכיר לעצמאי, משכירה לעצמאית, לעזוב עבודה ולהקים, משכיר ליזם',
  },
  'military-to-civilian': {
    name: 'מעבר מהצבא לאזרחות',
    says: 'מהצבא לאזרחות, אחרי השירות, פרישה מהצבא, קריירה שנייה אחרי צבא',
  },
  'teaching-to-industry': { name: 'מעבר מהוראה לתעשייה', says: 'מהוראה להייטק, לעזוב את ההוראה' },
  'second-career': { name: 'קריירה שנייה', says: 'קריירה שנייה, שינוי קריירה בגיל, פרישה לגמלאות' },
  'public-to-private': {
    name: 'מעבר בין המגזר הציבורי לפרטי',
    says: 'מהמגזר הציבורי לפרטי, מהמגזר הפרטי לציבורי',
  },
  'leaving-job': { name: 'עזיבת עבודה', says: 'עזיבת עבודה, התפטרות, לעזוב את העבודה, מקום עבודה רעיל' },
  'job-offer': { name: 'השוואת הצעות עבודה', says: 'הצעות עבודה, הצעת עבודה, השוואת הצעות' },
  'self-taught': { name: 'לימוד עצמי', says: 'לימוד עצמי, בוטקאמפ~, למידה עצמאית, קורסים מקוונים' },
  // Kinds of guidance
  'career-planning': {
    name: 'תכנון קריירה',
    says: 'תכנון קריירה, מסלול קריירה, אסטרטגיית קריירה, כיוון מקצועי',
    alone: 'קריירה',
  },
  sponsorship: { name: 'תמיכה של בכירים בקידום', says: 'חסות מקצועית, נראות בארגון, להיראות בארגון' },
  'organisation-navigation': {
    name: 'התנהלות בארגון',
    says: 'התמצאות בארגון, ארגון מטריציוני, ארגון גדול, איך מתקבלות החלטות',
  },
  'executive-presence': { name: 'נוכחות ניהולית', says: 'נוכחות ניהולית, להשמיע קול בישיבות' },
  'women-leadership': {
    name: 'נשים בעמדות הנהגה',
    says: 'נשים בהובלה, נשים בהנהגה, נשים בהייטק, מנהיגות נשית',
  },
  underrepresented: {
    name: 'תת־ייצוג',
    says: 'ייצוג חסר, דור ראשון להשכלה, נוירודיברסיות, להט"ב, שילוב אנשים עם מוגבלות',
  },
  'immigrant-career': {
    name: 'קריירה בארץ חדשה',
    says: 'קריירה בארץ חדשה, עולים חדשים, עולה חדשה, אשרת עבודה, הגירה',
    alone: 'ויזה',
  },
  // What people do for others
  'speaking-at-conferences': {
    name: 'הרצאות בכנסים',
    says: 'הרצאות בכנסים, מרצה בכנסים, להרצות בכנסים, פאנליסט~, טד',
  },
  meetups: { name: 'ארגון מיטאפים', says: 'האקתונ~, קבוצות משתמשים, קבוצת לימוד' },
  'volunteer-work': { name: 'התנדבות', says: 'עבודה בהתנדבות, פרו בונו, התנדבות ב' },
  'podcast-hosting': { name: 'הגשת פודקאסט', says: 'מגיש~ פודקאסט, פודקאסט בהגשת' },
  newsletter: { name: 'כתיבת ניוזלטר', says: 'ניוזלטר שבועי, כותב~ ניוזלטר' },
  'book-learning': { name: 'לימוד שיטתי', says: 'הכנה לבחינות, בחינות הסמכה, הכנה להסמכה' },
  'language-learning': { name: 'לימוד שפות', says: 'לימוד שפות, אנגלית עסקית, לימוד אנגלית' },
  'note-taking': { name: 'ניהול ידע', says: 'ניהול ידע, ארגון ידע' },
  meetings: { name: 'ניהול פגישות', says: 'ניהול פגישות, תרבות פגישות' },
  estimation: { name: 'הערכת זמנים', says: 'הערכת זמנים, לוחות זמנים, תכנון פרויקט' },
  'vendor-management': { name: 'ניהול ספקים', says: 'ניהול ספקים, מיקור חוץ' },
  okrs: { name: 'יעדים לצוותים', says: 'יעדי צוות, מדדי ביצוע, מדדים' },
} as const satisfies SomeConceptWords
