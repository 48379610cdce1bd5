import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'pt',
  present: ['o momento', 'momento', 'presente', 'atual', 'atualmente'],
  insideDates: ['de', 'o'],
  moreMonths: { 9: ['set'] },
  ownActivity: ['publicou isso', 'compartilhado por', 'publicado por', 'partilhado por'],
  otherActivity: [
    'gostou',
    'curtiu',
    'comentou',
    'compartilhou novamente',
    'republicou',
    'repostou',
    'recomenda',
  ],
  editOwn: ['editar introducao'],
}
