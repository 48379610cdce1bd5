import type { HeardIn } from '../heard.ts'
import { vocabulary } from './concepts/index.ts'
import { hookWords } from './recognises/hooks.ts'
import { matchWords } from './recognises/match.ts'

export const heard: HeardIn = { matchWords, hookWords, vocabulary }
