import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'it',
  present: ['presente', 'oggi', 'in corso'],
  insideDates: ['di'],
  moreMonths: {},
  ownActivity: ['ha pubblicato questo post', 'pubblicato da', 'condiviso da', 'ha pubblicato'],
  otherActivity: ['consiglia', 'consigliato da', 'ha commentato', 'ha diffuso', 'ha reagito'],
  commented: ['ha commentato questo post', 'ha commentato un post'],
  reposted: ['ha diffuso questo post', 'ha diffuso'],
  followers: ['follower'],
  headings: {
    about: ['informazioni'],
    experience: ['esperienza'],
    education: ['formazione'],
    skills: ['competenze'],
    languages: ['lingue'],
    certificates: ['licenze e certificazioni', 'certifications', 'certificazioni'],
    volunteering: ['volontariato', 'esperienza di volontariato'],
    publications: ['pubblicazioni'],
    projects: ['progetti'],
    featured: ['in primo piano'],
    recommendations: ['referenze', 'segnalazioni'],
    activity: ['attivita'],
    services: ['servizi'],
  },
  editOwn: ['modifica presentazione'],
}
