import type { Language } from '../language.ts'
import { phraseWords } from './phrases/index.ts'
import { lintWords } from './recognises/lint/index.ts'
import { questionWords } from './recognises/questions.ts'
import { says } from './says/index.ts'

export const english: Language = {
  code: 'en',
  says,
  phrases: phraseWords,
  recognises: { lint: lintWords, questions: questionWords },
}
