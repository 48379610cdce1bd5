import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** People at work: finding, paying, developing and leading them. */
export const peopleWork = {
  'hr-partnering': {
    name: 'HR business partnering',
    says: 'hr business partner~|partnering|partnership~, hrbp, people partner~|partnering|partnership~, people business partner~|partnering|partnership~',
  },
  'learning-development': {
    name: 'learning and development',
    says: 'learning and development, learning & development, l&d, corporate learning, talent development, leadership development',
  },
  'organisational-development': {
    name: 'organisational development',
    says: 'organisational development, organizational development, organisational psychology, organizational psychologist~, organisational design, organizational design',
  },
  'people-operations': {
    name: 'people operations',
    says: 'people operations, people ops, hr operations, hris',
  },
  'employer-branding': { name: 'employer branding', says: 'employer brand~, employee value proposition' },
  'executive-search': { name: 'executive search', says: 'executive search, headhunt*, executive recruit*' },
  'career-counselling': {
    name: 'career counselling',
    says: 'career counsel*, career advis*, career guidance, outplacement, career consultant~, careers adviser~|advisor~',
  },
  'performance-management': {
    name: 'performance management',
    says: 'performance management, appraisals, underperform*, performance improvement plan~',
  },
  'employee-engagement': {
    name: 'employee engagement',
    says: 'employee engagement, employee experience, retention of employees, staff retention, employee retention, employee wellbeing, employee well-being',
  },
  'company-culture': {
    name: 'company culture',
    says: 'company culture, organisational culture, organizational culture, culture building, psychological safety, team culture',
    alone: 'culture',
  },
  'labour-relations': {
    name: 'labour relations',
    says: 'labour relations, labor relations, industrial relations, employee relations, trade union*, collective bargaining, works council~',
  },
  layoffs: { name: 'layoffs', says: 'layoff~, laid off, redundanc*, downsizing, restructuring, reorg' },
  'managing-managers': {
    name: 'managing managers',
    says: 'managing managers, manager of managers, managers of managers, second-line manager, led managers, skip-level*',
  },
  'technical-leadership': {
    name: 'technical leadership',
    says: 'technical leadership, tech lead~|leader~|leading|leadership, technical lead~|leader~|leading|leadership, staff engineer*, principal engineer*, lead developer~, lead engineer*, distinguished engineer~, individual contributor~, staff level, principal level',
  },
  'executive-leadership': {
    name: 'executive leadership',
    says: 'executive leadership, c-suite, c-level, executive team, senior leadership, leadership team, executive committee',
  },
  'board-work': {
    name: 'board work',
    says: 'board member~, non-executive director~, board director~, corporate governance, advisory board~, trustee*, chairman, chairwoman, chairperson',
  },
  'chief-of-staff': { name: 'chief of staff work', says: 'chief of staff, chief of staffs' },
  'executive-assistance': {
    name: 'executive assistance',
    says: 'executive assistant~, personal assistant~, office manager~, administrative assistant~, secretary, secretarial, office administration, receptionist~, office clerk*, clerk',
  },
  'remote-leadership': {
    name: 'leading remote teams',
    says: 'remote team~, distributed team~, hybrid team~, leading remotely',
  },
  'mentoring-skill': {
    name: 'mentoring others',
    says: 'mentoring, mentoring skills, how to mentor, become a mentor, becoming a mentor, mentor others, mentor junior~',
  },
  'coaching-skill': {
    name: 'coaching',
    says: 'coaching, executive coach*, leadership coach*, life coach*, icf, certified coach, coaching skills, team coach*',
  },
  promotion: {
    name: 'getting promoted',
    says: 'promotion to, promoted to, getting promoted, career ladder~, growth from senior, ask for a raise, ask for a promotion, promotions',
  },
  'first-management-role': {
    name: 'a first management role',
    says: 'first management role, individual contributor to manager, ic to manager, into management, into leadership, manage|lead … former|old peers|mates|colleagues|workmates, used to be my peers, first-time supervisor~|manager~',
  },
  burnout: {
    name: 'burnout and resilience',
    says: 'burnout, burn-out, resilience, mental health at work, stress management, wellbeing at work',
  },
  imposter: { name: 'impostor syndrome', says: 'imposter syndrome, impostor syndrome, self-doubt' },
  'parental-leave': {
    name: 'working as a parent',
    says: 'maternity leave, parental leave, working mother~, working parent~, parenting, working parents',
  },
  'personal-branding': {
    name: 'personal branding',
    says: 'personal brand~, thought leader~, linkedin profile, online presence',
    alone: 'linkedin',
  },
  resume: {
    name: 'CV and applications',
    says: 'resume review*, cv review*, cv writing, resume writing, cover letter~, job search, job hunt~|hunting|hunter~, job application~, portfolio review*',
    alone: 'portfolio',
  },
  'emotional-intelligence': {
    name: 'emotional intelligence',
    says: 'emotional intelligence, empathy, active listening, self-awareness, soft skills',
  },
  facilitation: {
    name: 'facilitation',
    says: 'facilitat*, workshop facilitation, running workshops, run meetings, meeting facilitation, retrospectives',
  },
} as const satisfies SomeConceptLexicon
