import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Growing: moves of a career, kinds of guidance, and what people do for others. */
export const growing = {
  // Moves
  'first-job': {
    name: 'the first job',
    says: 'first job, entry level, entry-level, graduate scheme*, junior position~, new graduate*, break into tech, breaking into',
  },
  internships: { name: 'internships', says: 'internship~, apprenticeship~, traineeship~, work placement~' },
  'corporate-to-startup': {
    name: 'moving from a corporation to a start-up',
    says: 'corporate to startup, corporate to start-up, from corporate to a startup, leave corporate, leaving corporate',
  },
  'employee-to-founder': {
    name: 'becoming a founder',
    says: 'employee to founder, quit my job to start, leave my job to start, leaving a job to found',
  },
  'military-to-civilian': {
    name: 'moving from the military to civilian work',
    says: 'military to civilian, veteran transition, after the military, leaving the army',
  },
  'teaching-to-industry': {
    name: 'moving from teaching to industry',
    says: 'teaching to tech, from teaching into, leaving teaching',
  },
  'second-career': {
    name: 'a second career',
    says: 'second career, late career, career after fifty, encore career, retire*',
  },
  'public-to-private': {
    name: 'moving between the public and the private sector',
    says: 'public to private sector, private to public sector, public sector to industry',
  },
  'leaving-job': {
    name: 'leaving a job well',
    says: 'leaving a job, resignation, quit my job, toxic workplace, giving notice',
  },
  'job-offer': { name: 'weighing job offers', says: 'job offer~, compare offers, evaluating offers' },
  'self-taught': {
    name: 'self-study',
    says: 'self-taught, self taught, bootcamp~, coding bootcamp~, online courses',
  },
  // Kinds of guidance
  'career-planning': {
    name: 'planning a career',
    says: 'career plan~, career path~, career strategy, career direction, professional development plan',
    alone: 'career',
  },
  sponsorship: {
    name: 'sponsorship at work',
    says: 'sponsorship at work, executive sponsor*, visibility at work, be seen at work',
  },
  'organisation-navigation': {
    name: 'navigating an organisation',
    says: 'navigate the organisation, navigate the organization, navigating a large company, matrix organisation*, matrix organization*, how decisions are made',
  },
  'executive-presence': {
    name: 'executive presence',
    says: 'executive presence, gravitas, speak up in meetings',
  },
  'women-leadership': {
    name: 'women in leadership',
    says: 'women in leadership, female leaders, women leaders, women in tech, women in engineering, women in data',
  },
  underrepresented: {
    name: 'being underrepresented at work',
    says: 'first-generation, neurodivers*, lgbt*, disability inclusion',
  },
  'immigrant-career': {
    name: 'a career in a new country',
    says: 'immigrant career, immigrating for work, work visa~, expat~, expatriat*, newcomer to the country, my immigration',
    alone: 'visa',
  },
  // What people do for others
  'speaking-at-conferences': {
    name: 'speaking at conferences',
    says: 'conference speaker~, conference talk~, speaking at conferences, call for papers, panelist~, tedx',
  },
  meetups: { name: 'running meetups', says: 'meetup*, user group~, hackathon~, study group~' },
  'volunteer-work': { name: 'volunteering', says: 'volunteer work, volunteering with, pro bono' },
  'podcast-hosting': {
    name: 'hosting a podcast',
    says: 'podcast host~, host of the podcast, hosts a podcast',
  },
  newsletter: { name: 'writing a newsletter', says: 'substack, weekly newsletter, newsletter author' },
  'book-learning': {
    name: 'reading and studying',
    says: 'certification prep, exam preparation, pmp certification, cfa, cpa exam',
  },
  'language-learning': {
    name: 'learning languages',
    says: 'language learning, business english, english teacher*, learn german, learn english',
  },
  'note-taking': {
    name: 'organising knowledge',
    says: 'knowledge management, personal knowledge management, note-taking, documentation culture',
  },
  meetings: { name: 'running meetings', says: 'running effective meetings, meeting culture, fewer meetings' },
  estimation: {
    name: 'estimating work',
    says: 'estimation, estimating, deadlines, project planning, project schedule*',
  },
  'vendor-management': {
    name: 'managing suppliers',
    says: 'vendor management, supplier management, outsourcing, offshore team~',
  },
  okrs: { name: 'setting goals for teams', says: 'kpi*, key results, metrics for teams, north star metric' },
} as const satisfies SomeConceptLexicon
