import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'fr',
  present: ['aujourd’hui', "aujourd'hui", 'present', 'a ce jour'],
  insideDates: ['de'],
  moreMonths: { 2: ['fev'], 7: ['juil'] },
  ownActivity: ['a publie ceci', 'publie par', 'partage par'],
  otherActivity: ['aime', 'a commente', 'a republie', 'a reagi'],
  commented: ['a commente ceci', 'a commente un post', 'a commente'],
  reposted: ['a republie ceci', 'a republie'],
  followers: ['abonnes', 'abonne'],
  headings: {
    about: ['infos', 'a propos', 'resume du profil'],
    experience: ['experience'],
    education: ['formation'],
    skills: ['competences', 'competences et recommandations'],
    languages: ['langues'],
    certificates: ['licences et certifications', 'certifications'],
    volunteering: ['benevolat', 'experience de benevolat'],
    publications: ['publications'],
    projects: ['projets'],
    featured: ['selection'],
    recommendations: ['recommandations'],
    activity: ['activite', 'posts'],
    services: ['services'],
  },
  editOwn: ["modifier l'introduction"],
}
