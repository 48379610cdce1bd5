import type { Language } from '../index.ts'
import { lintWords } from '../lint-words.ts'
import { phraseWords } from './phrases/index.ts'
import { questionWords } from './recognises/questions.ts'
import { says } from './says/index.ts'

export const hebrew: Language = {
  code: 'he',
  says,
  phrases: phraseWords,
  recognises: { lint: lintWords.he, questions: questionWords },
}
