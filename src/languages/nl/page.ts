import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'nl',
  present: ['heden', 'nu'],
  insideDates: [],
  moreMonths: { 3: ['mrt', 'maart'] },
  ownActivity: ['heeft dit geplaatst', 'gedeeld door', 'geplaatst door'],
  otherActivity: ['interessant', 'vindt', 'gereageerd', 'opnieuw geplaatst', 'heeft gerepost'],
  commented: ['heeft hierop gereageerd', 'heeft gereageerd op een bijdrage'],
  reposted: ['heeft dit gerepost', 'heeft dit opnieuw geplaatst'],
  followers: ['volgers', 'volger'],
  headings: {
    about: ['info', 'over'],
    experience: ['ervaring'],
    education: ['opleiding'],
    skills: ['vaardigheden'],
    languages: ['talen'],
    certificates: [
      'licenties en certificaten',
      'certifications',
      'certificaten',
      'licenties en certificeringen',
    ],
    volunteering: ['vrijwilligerswerk', 'vrijwilligerservaring'],
    publications: ['publicaties'],
    projects: ['projecten'],
    featured: ['uitgelicht'],
    recommendations: ['aanbevelingen'],
    activity: ['activiteit'],
    services: ['services', 'diensten'],
  },
  editOwn: ['intro bewerken'],
}
