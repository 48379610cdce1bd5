import type { Touchpoint, TouchpointKind, TouchpointOf } from '../../model/touchpoint.ts'
import { after, everyOf, hasAfter, lastOf } from '../history.ts'
import type { Story } from '../story.ts'
import { acceptance } from './acceptance.ts'
import { answer } from './answer.ts'
import { copy } from './copy.ts'
import { fullerMessage } from './fuller-message.ts'
import { introduction } from './introduction.ts'
import type { PromiseKind } from './promise.ts'
import { time } from './time.ts'

/**
 * The first message: open as long as nothing was sent to them, and anew with whoever was opened again before the two met; from
 * the moment that somebody introduced the two, planned.
 */
export const firstMessage: PromiseKind = {
  binding: 'planned',
  mayWait: true,
  open: (story) => {
    const { current, guiding } = story
    if (guiding.isKnown || isUnderWay(story)) return []
    const introduced = everyOf(current, 'introduced').at(-1)
    if (introduced && isNew(story) && !hasAfter(current, introduced, 'sent'))
      return [{ by: introduced.id, since: introduced.at, ...nameIntroducer(introduced) }]
    if (isNew(story)) return [{}]
    const reopened = lastOf(current, 'reopened')
    return reopened && isQuietSince(story, reopened) ? [{ by: reopened.id }] : []
  },
  step: ({ since }) =>
    since === undefined ? { kind: 'write-first' } : { kind: 'write-after-introduction', dueFrom: since },
}

const isNew = ({ standing }: Story) => standing === 'saved' || standing === 'drafted'

/** Whether something is open already that leads to the first talk. */
const isUnderWay = (story: Story) =>
  [answer, introduction, acceptance, copy, fullerMessage, time].some((one) => one.open(story).length > 0)

/** What the two have together once they met, or are about to. */
const meeting: ReadonlySet<TouchpointKind> = new Set(['met', 'thanked', 'advised', 'acted', 'reported'])
/** What changes nothing between two people. */
const silent: ReadonlySet<TouchpointKind> = new Set(['snoozed', 'released', 'engaged', 'saved'])

/** Whether nothing came of a reopening yet, and the two never met. */
const isQuietSince = ({ current, meetings }: Story, reopened: Touchpoint) =>
  after(current, reopened).every(({ kind }) => silent.has(kind)) &&
  !current.some(({ kind }) => meeting.has(kind)) &&
  meetings.every(({ closedBy }) => closedBy)

const nameIntroducer = ({ by }: TouchpointOf<'introduced'>) => (by ? { words: by } : {})
