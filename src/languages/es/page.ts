import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'es',
  present: ['actualidad', 'actual', 'presente'],
  insideDates: ['de'],
  moreMonths: { 9: ['sept', 'set'] },
  ownActivity: ['ha publicado esto', 'publicado por', 'compartido por'],
  otherActivity: ['recomienda', 'recomendado por', 'ha comentado', 'ha compartido', 'reaccion'],
  commented: ['ha comentado esto', 'ha comentado una publicacion'],
  reposted: ['ha compartido esto', 'ha vuelto a publicar esto', 'ha republicado esto'],
  followers: ['seguidores', 'seguidor'],
  headings: {
    about: ['acerca de'],
    experience: ['experiencia'],
    education: ['educacion', 'formacion'],
    skills: ['conocimientos y aptitudes', 'aptitudes'],
    languages: ['idiomas'],
    certificates: ['licencias y certificaciones', 'certifications', 'certificaciones'],
    volunteering: ['voluntariado', 'experiencia de voluntariado'],
    publications: ['publicaciones'],
    projects: ['proyectos'],
    featured: ['destacado'],
    recommendations: ['recomendaciones'],
    activity: ['actividad'],
    services: ['servicios'],
  },
  editOwn: ['editar presentacion', 'editar introduccion'],
}
