import type { Touchpoint } from '../../model/touchpoint.ts'
import { everyOf, hasAfter } from '../history.ts'
import { answer } from './answer.ts'
import type { PromiseKind } from './promise.ts'

/** The first message: open as long as nothing was sent to them; from the moment that somebody introduced the two, planned. */
export const firstMessage: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: (story) => {
    const { current, standing, guiding } = story
    if (guiding.isKnown) return []
    if (standing !== 'saved' && standing !== 'drafted') return []
    if (answer.open(story).length > 0) return []
    const introduced = everyOf(current, 'introduced').at(-1)
    if (introduced && !hasAfter(current, introduced, 'sent'))
      return [{ by: introduced.id, since: introduced.at, ...nameIntroducer(introduced) }]
    return [{}]
  },
  step: ({ since }) =>
    since === undefined ? { kind: 'write-first' } : { kind: 'write-after-introduction', dueFrom: since },
}

const nameIntroducer = ({ by }: Extract<Touchpoint, { kind: 'introduced' }>) => (by ? { words: by } : {})
