import { fill } from '../../../languages/fill.ts'
import { kindForStep, type Task } from '../../../pipeline.ts'
import { LaterButton } from '../promise/later-button.tsx'
import { PromiseAction } from '../promise/promise-action.tsx'
import { reasonText } from '../promise/reason-text.ts'
import { useSurroundings } from '../surroundings.tsx'
import { DraftInPlace } from './draft-in-place.tsx'
import { nameIn, ThingsHead, ThingsList } from './things.tsx'

interface OneThingProps {
  readonly task: Task
  readonly queue: readonly Task[]
  readonly isOpen: (task: Task) => boolean
  readonly onNext: () => void
}

/** One thing alone: what it is and why, what can be done about it, and where it stands among the others. */
export function OneThing({ task, queue, isOpen, onNext }: OneThingProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.today
  const { next } = task
  const name = nameIn(task, shows.code)
  const kind = kindForStep[next.kind]
  const place = queue.indexOf(task) + 1
  return (
    <>
      <ThingsHead queue={queue} place={place} />
      <section class="stack" aria-labelledby="now">
        <div class="stack tight">
          <h1 id="now">{fill(labels.tasks[next.kind], { name })}</h1>
          <p class="soft">{reasonText(next, { now, zone, shows, labels })}</p>
        </div>
        {kind && <DraftInPlace person={next.person} kind={kind} />}
      </section>
      <footer class="stack tight">
        <div class="row between top">
          <LaterButton next={next} name={name} onDone={onNext} />
          <div class="row">
            {(!kind || next.kind === 'schedule') && (
              <PromiseAction next={next} otherwise={labels.open} isMain />
            )}
            <button type="button" onClick={onNext}>
              {place === queue.length ? labels.finish : labels.nextThing}
            </button>
          </div>
        </div>
        <p class="faint">{labels.ritualHow}</p>
      </footer>
      <ThingsList task={task} queue={queue} isOpen={isOpen} />
    </>
  )
}
