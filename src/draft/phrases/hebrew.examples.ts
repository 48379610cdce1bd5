import { wishes as asTyped } from './examples/hebrew-as-typed.examples.ts'
import { wishes as forms } from './examples/hebrew-forms.examples.ts'
import { wishes as fresh, introductions as whoFresh } from './examples/hebrew-fresh.examples.ts'
import { wishes as judged, introductions as whoJudged } from './examples/hebrew-judged.examples.ts'
import { wishes as ordinary } from './examples/hebrew-ordinary.examples.ts'
import { introductions as whoOrdinary } from './examples/hebrew-ordinary-who.examples.ts'
import { wishes as unmade } from './examples/hebrew-unmade.examples.ts'
import { introductions as who } from './examples/hebrew-who.examples.ts'
import { introductions as whoAgain } from './examples/hebrew-who-again.examples.ts'
import type { Introduction, Wish } from './examples/phrase.examples.ts'

export const wishes: readonly Wish[] = [...forms, ...asTyped, ...unmade, ...judged, ...fresh, ...ordinary]

export const introductions: readonly Introduction[] = [
  ...who,
  ...whoAgain,
  ...whoJudged,
  ...whoFresh,
  ...whoOrdinary,
]
