import { conceptsOf } from './concept.ts'

const skill = conceptsOf('skill')

/** Growing: moves of a career, kinds of guidance, and what people do for others. */
export const growing = [
  // Moves
  skill('first-job', { near: 'job-interviews, internships' }),
  skill('internships', { near: 'first-job' }),
  skill('corporate-to-startup', { near: 'career-change, startups' }),
  skill('employee-to-founder', { near: 'entrepreneurship, self-employment' }),
  skill('military-to-civilian', { near: 'career-change, military' }),
  skill('teaching-to-industry', { near: 'career-change' }),
  skill('second-career', { near: 'career-change' }),
  skill('public-to-private', { near: 'career-change, public-sector' }),
  skill('leaving-job', { near: 'career-change' }),
  skill('job-offer', { near: 'negotiation, job-interviews' }),
  skill('self-taught', { near: 'first-job' }),
  // Kinds of guidance
  skill('career-planning', { near: 'career-counselling, setting-goals' }),
  skill('sponsorship', { near: 'influence, promotion' }),
  skill('organisation-navigation', { near: 'influence' }),
  skill('executive-presence', { near: 'confidence, presenting' }),
  skill('women-leadership', { near: 'diversity' }),
  skill('underrepresented', { near: 'diversity' }),
  skill('immigrant-career', { near: 'relocation, cross-cultural' }),
  // What people do for others
  skill('speaking-at-conferences', { near: 'presenting, events' }),
  skill('meetups', { near: 'community, events' }),
  skill('volunteer-work', { near: 'non-profit' }),
  skill('podcast-hosting', { near: 'audio, content' }),
  skill('newsletter', { near: 'writing, content' }),
  skill('book-learning', { near: 'training' }),
  skill('language-learning', { near: 'translation' }),
  skill('note-taking', { near: 'time-management' }),
  skill('meetings', { near: 'facilitation' }),
  skill('estimation', { near: 'project-management' }),
  skill('vendor-management', { near: 'procurement' }),
  skill('okrs', { near: 'setting-goals' }),
] as const
