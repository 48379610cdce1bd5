import type { NextStep } from '../../../model/next-step.ts'
import { isOwedNow, kindForStep } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { record, recordedOf } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { type Saying, sayings } from './sayings.ts'

interface PromiseActionProps {
  readonly next: NextStep
  /** What stands where there is nothing to write or to say. */
  readonly otherwise?: string
  /** Whether it is the first thing to do on its page, where it is owed. */
  readonly isMain?: boolean
  /** Called when something was said, with its words. */
  readonly onDone?: () => void
}

/** The one thing that can be done about an open promise, and beside it the other answer where there are two. */
export function PromiseAction({ next, otherwise, isMain = false, onDone }: PromiseActionProps) {
  const { texts, now } = useSurroundings()
  const { act, failed } = useOneAct()
  const isPressing = isMain && isOwedNow(next, now)
  const labels = texts.today
  const who = whoOf(next.person)
  const kind = kindForStep[next.kind]
  const says = sayings[next.kind]
  const call = aroundCall(next, texts.calls.link, {
    answer: texts.guiding.request.answer,
    session: texts.guiding.people.session,
  })
  const say = (made: Saying['made']) =>
    act(async (refused) => {
      const touchpoint = made(next, await recordedOf(next.person), clock())
      const kept = touchpoint && (await record(touchpoint).orElse(refused))
      if (kept) onDone?.()
      return kept
    })
  return (
    <span class="row close">
      {call && (
        <a class="button" href={call.to}>
          {call.text}
        </a>
      )}
      {kind && (
        <a
          class={isPressing ? 'button primary' : call ? 'button quiet' : 'button'}
          href={addressOf({ page: 'write', who, kind })}
        >
          {next.kind === 'nudge' ? labels.nudge : labels.write}
        </a>
      )}
      {says?.map(({ text, made, isQuiet }) => (
        <button
          key={text}
          type="button"
          class={isQuiet ? 'quiet' : isPressing ? 'primary' : ''}
          onClick={() => say(made)}
        >
          {labels[text]}
        </button>
      ))}
      <OtherWay next={next} />
      {!kind && !says && !call && otherwise && (
        <a class="button" href={addressOf({ page: 'person', who })}>
          {otherwise}
        </a>
      )}
      <Failed failed={failed} />
    </span>
  )
}

/** The other answer, where there are two: what was begun goes on, or less is asked for. */
function OtherWay({ next }: Pick<PromiseActionProps, 'next'>) {
  const labels = useSurroundings().texts.today
  return (
    <>
      {next.kind === 'confirm-sent' && next.why.draft && (
        <a class="button" href={addressOf({ page: 'draft', id: next.why.draft })}>
          {labels.notYet}
        </a>
      )}
      {next.kind === 'answer-no' && (
        <a
          class="button quiet"
          href={addressOf({ page: 'write', who: whoOf(next.person), kind: 'lighter-offer' })}
        >
          {labels.tenMinutes}
        </a>
      )}
    </>
  )
}

/** Where a call is prepared: times that suit both, and the sheet of a meeting that is set. */
function aroundCall(
  { kind, person, of, isGuide }: NextStep,
  labels: { readonly times: string; readonly prepare: string },
  guiding: { readonly answer: string; readonly session: string },
) {
  const who = whoOf(person)
  if (kind === 'answer-request') return { text: guiding.answer, to: addressOf({ page: 'guiding' }) }
  if (kind === 'meet' && isGuide) return { text: guiding.session, to: addressOf({ page: 'session', who }) }
  if (kind === 'schedule') return { text: labels.times, to: addressOf({ page: 'times', who }) }
  if (kind === 'meet' && of !== undefined)
    return { text: labels.prepare, to: addressOf({ page: 'prepare', who, meeting: whoOfId(of) }) }
  return undefined
}
