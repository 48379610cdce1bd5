import { afterWorkingDays } from '../../calendar/working-days.ts'
import { myWorkingDays } from '../../calendar/working-hours.ts'
import { kindsThat } from '../../model/message-kinds.ts'
import { after, hasAfter, isEnd, lastOf } from '../history.ts'
import type { PromiseKind } from './promise.ts'

/** Working days within which a request is answered where no commitment says another number. Our judgement. */
const WORKING_DAYS = 3

const answers = new Set(kindsThat('answers-request'))

/** An answer to somebody who asks me: opened by their request, closed by whatever answer I sent, or when I guide them. */
export const request: PromiseKind = {
  binding: 'owed',
  mayWait: true,
  open: ({ all }) => {
    const asked = lastOf(all, 'requested')
    if (!asked) return []
    const isAnswered = after(all, asked).some(
      (one) => isEnd(one) || (one.kind === 'sent' && answers.has(one.message)),
    )
    if (isAnswered || hasAfter(all, asked, 'guiding')) return []
    return [
      {
        by: asked.id,
        since: asked.at,
        isGuide: true,
        ...(asked.answerDays && { workingDays: asked.answerDays }),
      },
    ]
  },
  step: ({ since, workingDays }, { now, myZone, settings }) => {
    const week = { zone: myZone, days: myWorkingDays(myZone, settings) }
    const dueBy = afterWorkingDays(since ?? now, workingDays ?? WORKING_DAYS, week)
    return { kind: 'answer-request', dueFrom: since ?? now, dueBy }
  },
}
