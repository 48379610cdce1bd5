import { conceptsOf } from './concept.ts'

const skill = conceptsOf('skill')

/** Growing: moves of a career, kinds of guidance, and what people do for others. */
export const growing = [
  // Moves
  skill('first-job', 'the first job', 'עבודה ראשונה', {
    en: 'first job, entry level, entry-level, graduate scheme*, junior position~, new graduate*, break into tech, breaking into',
    he: 'עבודה ראשונה, משרה ראשונה, משרת ג׳וניור, בוגר~ טרי~, להיכנס לתחום',
    near: 'job-interviews, internships',
  }),
  skill('internships', 'internships', 'התמחות', {
    en: 'internship~, apprenticeship~, traineeship~, work placement~',
    he: 'התמחות, התמחויות, סטאז׳, חניכות מקצועית',
    near: 'first-job',
  }),
  skill('corporate-to-startup', 'moving from a corporation to a start-up', 'מעבר מתאגיד לסטארט־אפ', {
    en: 'corporate to startup, corporate to start-up, from corporate to a startup, leave corporate, leaving corporate',
    he: 'מתאגיד לסטארט אפ, מתאגיד לסטארטאפ, לעזוב תאגיד, מחברה גדולה לקטנה',
    near: 'career-change, startups',
  }),
  skill('employee-to-founder', 'becoming a founder', 'מעבר ממשרה ליזמות', {
    en: 'employee to founder, quit my job to start, leave my job to start, leaving a job to found',
    he: 'משכיר לעצמאי, משכירה לעצמאית, לעזוב עבודה ולהקים, משכיר ליזם',
    near: 'entrepreneurship, self-employment',
  }),
  skill('military-to-civilian', 'moving from the military to civilian work', 'מעבר מהצבא לאזרחות', {
    en: 'military to civilian, veteran transition, after the military, leaving the army',
    he: 'מהצבא לאזרחות, אחרי השירות, פרישה מהצבא, קריירה שנייה אחרי צבא',
    near: 'career-change, military',
  }),
  skill('teaching-to-industry', 'moving from teaching to industry', 'מעבר מהוראה לתעשייה', {
    en: 'teaching to tech, from teaching into, leaving teaching',
    he: 'מהוראה להייטק, לעזוב את ההוראה',
    near: 'career-change',
  }),
  skill('second-career', 'a second career', 'קריירה שנייה', {
    en: 'second career, late career, career after fifty, encore career, retire*',
    he: 'קריירה שנייה, שינוי קריירה בגיל, פרישה לגמלאות',
    near: 'career-change',
  }),
  skill(
    'public-to-private',
    'moving between the public and the private sector',
    'מעבר בין המגזר הציבורי לפרטי',
    {
      en: 'public to private sector, private to public sector, public sector to industry',
      he: 'מהמגזר הציבורי לפרטי, מהמגזר הפרטי לציבורי',
      near: 'career-change, public-sector',
    },
  ),
  skill('leaving-job', 'leaving a job well', 'עזיבת עבודה', {
    en: 'leaving a job, resignation, quit my job, toxic workplace, giving notice',
    he: 'עזיבת עבודה, התפטרות, לעזוב את העבודה, מקום עבודה רעיל',
    near: 'career-change',
  }),
  skill('job-offer', 'weighing job offers', 'השוואת הצעות עבודה', {
    en: 'job offer~, compare offers, evaluating offers',
    he: 'הצעות עבודה, הצעת עבודה, השוואת הצעות',
    near: 'negotiation, job-interviews',
  }),
  skill('self-taught', 'self-study', 'לימוד עצמי', {
    en: 'self-taught, self taught, bootcamp~, coding bootcamp~, online courses',
    he: 'לימוד עצמי, בוטקאמפ~, למידה עצמאית, קורסים מקוונים',
    near: 'first-job',
  }),
  // Kinds of guidance
  skill('career-planning', 'planning a career', 'תכנון קריירה', {
    en: 'career plan~, career path~, career strategy, career direction, professional development plan',
    he: 'תכנון קריירה, מסלול קריירה, אסטרטגיית קריירה, כיוון מקצועי',
    near: 'career-counselling, setting-goals',
    alone: 'career, קריירה',
  }),
  skill('sponsorship', 'sponsorship at work', 'תמיכה של בכירים בקידום', {
    en: 'sponsorship at work, executive sponsor*, visibility at work, be seen at work',
    he: 'חסות מקצועית, נראות בארגון, להיראות בארגון',
    near: 'influence, promotion',
  }),
  skill('organisation-navigation', 'navigating an organisation', 'התנהלות בארגון', {
    en: 'navigate the organisation, navigate the organization, navigating a large company, matrix organisation*, matrix organization*, how decisions are made',
    he: 'התמצאות בארגון, ארגון מטריציוני, ארגון גדול, איך מתקבלות החלטות',
    near: 'influence',
  }),
  skill('executive-presence', 'executive presence', 'נוכחות ניהולית', {
    en: 'executive presence, gravitas, speak up in meetings',
    he: 'נוכחות ניהולית, להשמיע קול בישיבות',
    near: 'confidence, presenting',
  }),
  skill('women-leadership', 'women in leadership', 'נשים בעמדות הנהגה', {
    en: 'women in leadership, female leaders, women leaders, women in tech, women in engineering, women in data',
    he: 'נשים בהובלה, נשים בהנהגה, נשים בהייטק, מנהיגות נשית',
    near: 'diversity',
  }),
  skill('underrepresented', 'being underrepresented at work', 'תת־ייצוג', {
    en: 'first-generation, neurodivers*, lgbt*, disability inclusion',
    he: 'ייצוג חסר, דור ראשון להשכלה, נוירודיברסיות, להט"ב, שילוב אנשים עם מוגבלות',
    near: 'diversity',
  }),
  skill('immigrant-career', 'a career in a new country', 'קריירה בארץ חדשה', {
    en: 'immigrant career, immigrating for work, work visa~, expat~, expatriat*, newcomer to the country, immigration',
    he: 'קריירה בארץ חדשה, עולים חדשים, עולה חדשה, אשרת עבודה, הגירה',
    near: 'relocation, cross-cultural',
    alone: 'visa, ויזה',
  }),
  // What people do for others
  skill('speaking-at-conferences', 'speaking at conferences', 'הרצאות בכנסים', {
    en: 'conference speaker~, conference talk~, speaking at conferences, call for papers, panelist~, tedx',
    he: 'הרצאות בכנסים, מרצה בכנסים, להרצות בכנסים, פאנליסט~, טד',
    near: 'presenting, events',
  }),
  skill('meetups', 'running meetups', 'ארגון מיטאפים', {
    en: 'meetup*, user group~, hackathon~, study group~',
    he: 'האקתונ~, קבוצות משתמשים, קבוצת לימוד',
    near: 'community, events',
  }),
  skill('volunteer-work', 'volunteering', 'התנדבות', {
    en: 'volunteer work, volunteering with, pro bono',
    he: 'עבודה בהתנדבות, פרו בונו, התנדבות ב',
    near: 'non-profit',
  }),
  skill('podcast-hosting', 'hosting a podcast', 'הגשת פודקאסט', {
    en: 'podcast host~, host of the podcast, hosts a podcast',
    he: 'מגיש~ פודקאסט, פודקאסט בהגשת',
    near: 'audio, content',
  }),
  skill('newsletter', 'writing a newsletter', 'כתיבת ניוזלטר', {
    en: 'substack, weekly newsletter, newsletter author',
    he: 'ניוזלטר שבועי, כותב~ ניוזלטר',
    near: 'writing, content',
  }),
  skill('book-learning', 'reading and studying', 'לימוד שיטתי', {
    en: 'certification prep, exam preparation, pmp certification, cfa, cpa exam',
    he: 'הכנה לבחינות, בחינות הסמכה, הכנה להסמכה',
    near: 'training',
  }),
  skill('language-learning', 'learning languages', 'לימוד שפות', {
    en: 'language learning, business english, english teacher*, learn german, learn english',
    he: 'לימוד שפות, אנגלית עסקית, לימוד אנגלית',
    near: 'translation',
  }),
  skill('note-taking', 'organising knowledge', 'ניהול ידע', {
    en: 'knowledge management, personal knowledge management, note-taking, documentation culture',
    he: 'ניהול ידע, ארגון ידע',
    near: 'time-management',
  }),
  skill('meetings', 'running meetings', 'ניהול פגישות', {
    en: 'running effective meetings, meeting culture, fewer meetings',
    he: 'ניהול פגישות, תרבות פגישות',
    near: 'facilitation',
  }),
  skill('estimation', 'estimating work', 'הערכת זמנים', {
    en: 'estimation, estimating, deadlines, project planning, project schedule*',
    he: 'הערכת זמנים, לוחות זמנים, תכנון פרויקט',
    near: 'project-management',
  }),
  skill('vendor-management', 'managing suppliers', 'ניהול ספקים', {
    en: 'vendor management, supplier management, outsourcing, offshore team~',
    he: 'ניהול ספקים, מיקור חוץ',
    near: 'procurement',
  }),
  skill('okrs', 'setting goals for teams', 'יעדים לצוותים', {
    en: 'kpi*, key results, metrics for teams, north star metric',
    he: 'יעדי צוות, מדדי ביצוע, מדדים',
    near: 'setting-goals',
  }),
]
