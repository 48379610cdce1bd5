import type { TouchpointOf } from '../../model/touchpoint.ts'
import { everyOf } from '../history.ts'
import type { Story } from '../story.ts'
import type { PromiseKind } from './promise.ts'
import { openToGuided, stepToGuided } from './to-guided.ts'

/** Speaking up for somebody: first they agree, and where the two are to meet the other too; then it is done. */
export const advocacy: PromiseKind = {
  binding: 'owed',
  mayWait: true,
  open: (story) => openToGuided(story, 'advocacy', (promised) => missing(promised, story)),
  step: (promise, by) => {
    const { missing } = promise
    const step = stepToGuided(missing ? 'ask-agreement' : 'speak-up', promise, by)
    if (!missing) return step
    // A yes is asked for at once: the day is that of the deed.
    const { dueFrom: _, ...dated } = step
    return { ...dated, dueFrom: promise.since ?? by.now, why: { ...step.why, missing } }
  },
}

/** Whose yes is missing: theirs first. */
function missing(
  { id, asksBoth }: TouchpointOf<'promised'>,
  { all }: Story,
): { readonly missing?: 'guided' | 'other' } {
  const said = everyOf(all, 'agreed').filter(({ about }) => about === id)
  if (!said.some(({ whose }) => whose === 'guided')) return { missing: 'guided' }
  return asksBoth && !said.some(({ whose }) => whose === 'other') ? { missing: 'other' } : {}
}
