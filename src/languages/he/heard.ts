import type { HeardIn } from '../heard.ts'
import { vocabulary } from './concepts/index.ts'
import { hookLexicon } from './recognises/hooks.ts'
import { matchLexicon } from './recognises/match.ts'

export const heard: HeardIn = { matchLexicon, hookLexicon, vocabulary }
