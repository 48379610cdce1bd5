import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** People at work: finding, paying, developing and leading them. */
export const peopleWork = [
  role('hr-partnering', 'HR business partnering', 'שותפות עסקית במשאבי אנוש', {
    en: 'hr business partner~|partnering|partnership~, hrbp, people partner~|partnering|partnership~, people business partner~|partnering|partnership~',
    he: 'hrbp, שותפ~ עסקי~ משאבי אנוש, מנהל~ משאבי אנוש יחידתי~',
    broader: 'human-resources',
  }),
  role('learning-development', 'learning and development', 'למידה ופיתוח', {
    en: 'learning and development, learning & development, l&d, corporate learning, talent development, leadership development',
    he: 'למידה ופיתוח, פיתוח מנהלים, פיתוח עובדים, הדרכה ופיתוח',
    near: 'training, human-resources',
    broader: 'training',
  }),
  role('organisational-development', 'organisational development', 'פיתוח ארגוני', {
    en: 'organisational development, organizational development, organisational psychology, organizational psychologist~, organisational design, organizational design',
    he: 'פיתוח ארגוני, ייעוץ ארגוני, יועץ~ ארגוני~, פסיכולוגיה ארגונית, פסיכולוג~ ארגוני~',
    near: 'change-management, human-resources',
  }),
  role('people-operations', 'people operations', 'תפעול משאבי אנוש', {
    en: 'people operations, people ops, hr operations, hris',
    he: 'תפעול משאבי אנוש, מערכות משאבי אנוש',
    broader: 'human-resources',
  }),
  role('employer-branding', 'employer branding', 'מיתוג מעסיק', {
    en: 'employer brand~, employee value proposition',
    he: 'מיתוג מעסיק',
    near: 'recruiting, brand',
  }),
  role('executive-search', 'executive search', 'השמת בכירים', {
    en: 'executive search, headhunt*, executive recruit*',
    he: 'השמת בכירים, הדהאנטר~, איתור בכירים',
    broader: 'recruiting',
  }),
  role('career-counselling', 'career counselling', 'ייעוץ קריירה', {
    en: 'career counsel*, career advis*, career guidance, outplacement, career consultant~',
    he: 'ייעוץ קריירה, יועץ~ קריירה, יועצת קריירה, ייעוץ תעסוקתי, הכוונה מקצועית',
    near: 'career-change, job-interviews',
    apart: 'law, litigation',
  }),
  skill('performance-management', 'performance management', 'ניהול ביצועים', {
    en: 'performance management, appraisals, underperform*, performance improvement plan~',
    he: 'ניהול ביצועים, תת ביצוע, תוכנית לשיפור ביצועים',
    near: 'feedback, people-management',
  }),
  skill('employee-engagement', 'employee engagement', 'מחוברות עובדים', {
    en: 'employee engagement, employee experience, retention of employees, staff retention, employee retention, employee wellbeing, employee well-being',
    he: 'מחוברות עובדים, רווחת עובדים, שימור עובדים, חוויית עובד',
    near: 'human-resources, company-culture',
  }),
  skill('company-culture', 'company culture', 'תרבות ארגונית', {
    en: 'company culture, organisational culture, organizational culture, culture building, psychological safety, team culture',
    he: 'תרבות ארגונית, ביטחון פסיכולוגי, תרבות של צוות',
    near: 'people-management, employee-engagement',
    alone: 'culture, תרבות',
  }),
  skill('labour-relations', 'labour relations', 'יחסי עבודה', {
    en: 'labour relations, labor relations, industrial relations, employee relations, trade union*, collective bargaining, works council~',
    he: 'יחסי עבודה, ועד עובדים, ועדי עובדים, הסכם קיבוצי, איגוד מקצועי',
    near: 'human-resources, negotiation',
  }),
  skill('layoffs', 'layoffs', 'פיטורים וצמצומים', {
    en: 'layoff~, laid off, redundanc*, downsizing, restructuring, reorg',
    he: 'פיטורים, צמצומים, ארגון מחדש, רה ארגון, רה-ארגון',
    near: 'change-management',
  }),
  skill('managing-managers', 'managing managers', 'ניהול מנהלים', {
    en: 'managing managers, manager of managers, managers of managers, second-line manager, led managers, skip-level*',
    he: 'ניהול מנהלים, מנהל~ של מנהלים, דרג ניהול שני',
    broader: 'people-management',
  }),
  skill('technical-leadership', 'technical leadership', 'הובלה טכנולוגית', {
    en: 'technical leadership, tech lead~|leader~|leading|leadership, technical lead~|leader~|leading|leadership, staff engineer*, principal engineer*, lead developer~, lead engineer*',
    he: 'הובלה טכנולוגית, מוביל~ טכנולוגי~, מובילה טכנולוגית, מהנדס~ ראשי~, טק ליד',
    near: 'engineering-management, architecture',
  }),
  skill('executive-leadership', 'executive leadership', 'הנהגה בכירה', {
    en: 'executive leadership, c-suite, c-level, executive team, senior leadership, leadership team, executive committee',
    he: 'הנהלה בכירה של, הנהלת החברה, חבר~ הנהלה, חברת הנהלה, דרג בכיר',
    near: 'general-management, strategy',
  }),
  skill('board-work', 'board work', 'עבודת דירקטוריון', {
    en: 'board member~, non-executive director~, board director~, corporate governance, advisory board~, trustee*, chairman, chairwoman, chairperson',
    he: 'חבר~ דירקטוריון, חברת דירקטוריון, דירקטור~, ממשל תאגידי, ועד מנהל, יושב~ ראש',
    near: 'general-management, strategy',
  }),
  role('chief-of-staff', 'chief of staff work', 'תפקיד ראש מטה', {
    en: 'chief of staff, chief of staffs',
    he: 'ראש~ מטה, ראש המטה',
    near: 'operations, strategy',
  }),
  role('executive-assistance', 'executive assistance', 'ניהול לשכת מנכ״ל', {
    en: 'executive assistant~, personal assistant~, office manager~, administrative assistant~, secretary, secretarial, office administration, receptionist~, office clerk*, clerk',
    he: 'מזכיר~, עוזר~ אישי~, מנהל~ משרד, אדמיניסטרציה, מנהל~ לשכה, =פקיד~',
  }),
  skill('remote-leadership', 'leading remote teams', 'ניהול צוותים מרחוק', {
    en: 'remote team~, distributed team~, hybrid team~, leading remotely',
    he: 'צוותים מרוחקים, צוות מרוחק, צוות מבוזר, ניהול מרחוק',
    near: 'people-management, remote-work',
    broader: 'remote-work',
  }),
  skill('mentoring-skill', 'mentoring others', 'ליווי וחניכה של אחרים', {
    en: 'mentoring, mentoring skills, how to mentor, become a mentor, becoming a mentor, mentor others, mentor junior~',
    he: 'לחנוך אחרים, להיות מנטור, להיות מנטורית, לחנוך עובדים',
    near: 'people-management, training',
  }),
  skill('coaching-skill', 'coaching', 'אימון אישי', {
    en: 'coaching, executive coach*, leadership coach*, life coach*, icf, certified coach, coaching skills, team coach*',
    he: 'אימון מנהלים, מאמנ~ אישי~, אימון אישי, קואצ׳ינג, מאמן אישי, מאמן מנהלים',
    near: 'mentoring-skill',
  }),
  skill('promotion', 'getting promoted', 'קידום', {
    en: 'promotion to, promoted to, getting promoted, career ladder~, growth from senior, ask for a raise, ask for a promotion, promotions',
    he: 'קידום לתפקיד, לקבל קידום, סולם קידום, לבקש העלאה',
    near: 'negotiation, career-change',
  }),
  skill('first-management-role', 'a first management role', 'תפקיד ניהולי ראשון', {
    en: 'first management role, individual contributor to manager, ic to manager, into management, into leadership',
    he: 'תפקיד ניהולי ראשון, ניהול ראשון, מעבר לניהול, להיכנס לניהול',
    near: 'people-management, first-team',
  }),
  skill('burnout', 'burnout and resilience', 'שחיקה וחוסן', {
    en: 'burnout, burn-out, resilience, mental health at work, stress management, wellbeing at work',
    he: 'שחיקה, חוסן, ניהול לחצים, התמודדות עם לחץ',
    near: 'work-life, confidence',
    broader: 'work-life',
  }),
  skill('imposter', 'impostor syndrome', 'תסמונת המתחזה', {
    en: 'imposter syndrome, impostor syndrome, self-doubt',
    he: 'תסמונת המתחזה, ספק עצמי',
    near: 'confidence',
    broader: 'confidence',
  }),
  skill('parental-leave', 'working as a parent', 'הורות ועבודה', {
    en: 'maternity leave, parental leave, working mother~, working parent~, parenting, working parents',
    he: 'חופשת לידה, הורות וקריירה, אימהות וקריירה, הורות',
    near: 'returning, work-life',
  }),
  skill('personal-branding', 'personal branding', 'מיתוג אישי', {
    en: 'personal brand~, thought leader~, linkedin profile, online presence',
    he: 'מיתוג אישי, נוכחות מקצועית, נוכחות ברשת',
    near: 'networking, content',
    alone: 'linkedin',
  }),
  skill('resume', 'CV and applications', 'קורות חיים', {
    en: 'resume review*, cv review*, cv writing, resume writing, cover letter~, job search, job hunt~|hunting|hunter~, job application~, portfolio review*',
    he: 'קורות חיים, מכתב מקדים, חיפוש עבודה, תיק עבודות',
    near: 'job-interviews',
    broader: 'job-interviews',
    alone: 'portfolio',
  }),
  skill('emotional-intelligence', 'emotional intelligence', 'אינטליגנציה רגשית', {
    en: 'emotional intelligence, empathy, active listening, self-awareness, soft skills',
    he: 'אינטליגנציה רגשית, אמפתיה, הקשבה פעילה, מודעות עצמית, כישורים רכים',
    near: 'feedback, people-management',
  }),
  skill('facilitation', 'facilitation', 'הנחיית קבוצות', {
    en: 'facilitat*, workshop facilitation, running workshops, run meetings, meeting facilitation, retrospectives',
    he: 'הנחיית קבוצות, מנחה קבוצות, הנחיית סדנאות, ניהול ישיבות',
    near: 'training, presenting',
  }),
]
