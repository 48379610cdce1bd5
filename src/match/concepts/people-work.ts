import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** People at work: finding, paying, developing and leading them. */
export const peopleWork = [
  role('hr-partnering', { broader: 'human-resources' }),
  role('learning-development', { broader: 'training', near: 'training, human-resources' }),
  role('organisational-development', { near: 'change-management, human-resources' }),
  role('people-operations', { broader: 'human-resources' }),
  role('employer-branding', { near: 'recruiting, brand' }),
  role('executive-search', { broader: 'recruiting' }),
  role('career-counselling', { near: 'career-change, job-interviews', apart: 'law, litigation' }),
  skill('performance-management', { near: 'feedback, people-management' }),
  skill('employee-engagement', { near: 'human-resources, company-culture' }),
  skill('company-culture', { near: 'people-management, employee-engagement' }),
  skill('labour-relations', { near: 'human-resources, negotiation' }),
  skill('layoffs', { near: 'change-management' }),
  skill('managing-managers', { broader: 'people-management' }),
  skill('technical-leadership', { near: 'engineering-management, architecture' }),
  skill('executive-leadership', { near: 'general-management, strategy' }),
  skill('board-work', { near: 'general-management, strategy' }),
  role('chief-of-staff', { near: 'operations, strategy' }),
  role('executive-assistance'),
  skill('remote-leadership', { broader: 'remote-work', near: 'people-management, remote-work' }),
  skill('mentoring-skill', { near: 'people-management, training' }),
  skill('coaching-skill', { near: 'mentoring-skill' }),
  skill('promotion', { near: 'negotiation, career-change' }),
  skill('first-management-role', { near: 'people-management, first-team' }),
  skill('burnout', { broader: 'work-life', near: 'work-life, confidence' }),
  skill('imposter', { broader: 'confidence', near: 'confidence' }),
  skill('parental-leave', { near: 'returning, work-life' }),
  skill('personal-branding', { near: 'networking, content' }),
  skill('resume', { broader: 'job-interviews', near: 'job-interviews' }),
  skill('emotional-intelligence', { near: 'feedback, people-management' }),
  skill('facilitation', { near: 'training, presenting' }),
] as const
