import { wishes as asTyped } from './examples/english-as-typed.examples.ts'
import { wishes as forms } from './examples/english-forms.examples.ts'
import { wishes as fresh, introductions as whoFresh } from './examples/english-fresh.examples.ts'
import { wishes as fromCases } from './examples/english-from-cases.examples.ts'
import { wishes as judged, introductions as whoJudged } from './examples/english-judged.examples.ts'
import { wishes as unmade } from './examples/english-unmade.examples.ts'
import { wishes as unsure } from './examples/english-unsure.examples.ts'
import { introductions as who } from './examples/english-who.examples.ts'
import { introductions as whoAgain } from './examples/english-who-again.examples.ts'
import { introductions as whoInForms } from './examples/english-who-in-forms.examples.ts'
import type { Introduction, Wish } from './examples/phrase.examples.ts'

export const wishes: readonly Wish[] = [
  ...fromCases,
  ...forms,
  ...unsure,
  ...asTyped,
  ...unmade,
  ...judged,
  ...fresh,
]

export const introductions: readonly Introduction[] = [
  ...who,
  ...whoInForms,
  ...whoAgain,
  ...whoJudged,
  ...whoFresh,
]
