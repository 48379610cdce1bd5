import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'de',
  present: ['heute', 'gegenwart'],
  insideDates: [],
  moreMonths: { 3: ['marz', 'mrz'] },
  ownActivity: ['hat dies gepostet', 'geteilt von', 'veroffentlicht von', 'hat dies veroffentlicht'],
  otherActivity: ['gefallt', 'kommentiert', 'repostet', 'reagiert', 'geantwortet'],
  commented: ['hat dies kommentiert', 'hat einen beitrag kommentiert'],
  reposted: ['hat dies repostet', 'hat dies geteilt'],
  followers: ['follower:innen', 'follower', 'follower:in'],
  headings: {
    about: ['info', 'uber mich', 'im profil'],
    experience: ['berufserfahrung'],
    education: ['ausbildung'],
    skills: ['kenntnisse', 'kenntnisse & fahigkeiten'],
    languages: ['sprachen'],
    certificates: [
      'bescheinigungen und zertifikate',
      'zertifikate',
      'zertifizierungen',
      'lizenzen & zertifikate',
    ],
    volunteering: ['ehrenamt', 'ehrenamtliche tatigkeiten', 'freiwilligenarbeit', 'ehrenamtliche erfahrung'],
    publications: ['veroffentlichungen'],
    projects: ['projekte'],
    featured: ['im fokus'],
    recommendations: ['empfehlungen'],
    activity: ['aktivitaten', 'beitrage'],
    services: ['services', 'dienstleistungen'],
  },
  editOwn: ['intro bearbeiten'],
}
