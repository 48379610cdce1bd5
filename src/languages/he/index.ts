import type { Language } from '../language.ts'
import { phraseLexicon } from './phrases/index.ts'
import { lintLexicon } from './recognises/lint/index.ts'
import { questionLexicon } from './recognises/questions.ts'
import { says } from './says/index.ts'

export const hebrew: Language = {
  code: 'he',
  says,
  phrases: phraseLexicon,
  recognises: { lint: lintLexicon, questions: questionLexicon },
}
