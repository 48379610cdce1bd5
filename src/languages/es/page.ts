import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'es',
  present: ['actualidad', 'actual', 'presente'],
  insideDates: ['de'],
  moreMonths: { 9: ['sept', 'set'] },
  ownActivity: ['ha publicado esto', 'publicado por', 'compartido por'],
  otherActivity: ['recomienda', 'recomendado por', 'ha comentado', 'ha compartido', 'reaccion'],
  editOwn: ['editar presentacion', 'editar introduccion'],
}
