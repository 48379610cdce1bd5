import { useState } from 'preact/hooks'
import { afterHours } from '../../../calendar/zones.ts'
import { marksIn } from '../../../call/marks.ts'
import { progressOf } from '../../../call/progress.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { clock } from '../../../platform/clock.ts'
import { changeContact } from '../../../store/people.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { momentText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import { go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Agreed, type AgreedChoices } from './agreed.tsx'
import { callActs } from './call-acts.ts'
import type { AtCall } from './call-page.tsx'
import { MarkLine } from './mark-line.tsx'

interface AfterCallProps extends AtCall {
  readonly ended: string
  readonly notes: string
  readonly onBack: () => void
}

/** After a call: where what was marked goes, what was agreed, and the thank-you. */
export function AfterCall({ contact, meeting, begun, ended, notes, onBack }: AfterCallProps) {
  const { texts, shows, zone, now } = useSurroundings()
  const { act, failed } = useOneAct()
  const marks = marksIn(notes)
  const [agreed, setAgreed] = useState<AgreedChoices>({
    reportIn: marks.advice.length > 0 ? '3' : '',
    rhythm: '',
    channel: contact.channel ?? '',
  })
  const labels = texts.calls.call
  const { passed } = progressOf(begun, meeting.set.minutes, ended)
  const number = (of: string) => (of === '' ? undefined : Number(of))
  const keep = () =>
    act(async (refused) => {
      const { person } = contact
      const { channel } = agreed
      const dates = { reportIn: number(agreed.reportIn), rhythm: number(agreed.rhythm) }
      for (const one of callActs({ person, meeting, marks, agreed: dates, now: clock() }))
        if (!(await record(one).orElse(refused))) return
      if (channel !== '' && !(await changeContact(person, { channel }).orElse(refused))) return
      go({ page: 'write', who: whoOf(person), kind: 'thank-you' })
    })
  return (
    <main class="stack call">
      <section class="card stack">
        <div class="stack tight">
          <h1>{plural(shows.code, labels.ended, passed, { name: contact.name })}</h1>
          <p class="soft">
            {marks.takeaways.length + marks.advice.length > 0 ? labels.goes : labels.nothing}
          </p>
        </div>
        <ul class="did">
          {marks.takeaways.map((text) => (
            <MarkLine key={text} kind="takeaway" text={text} goes={labels.goesTakeaway} />
          ))}
          {marks.advice.map((text) => (
            <MarkLine key={text} kind="advice" text={text} goes={labels.goesAdvice} />
          ))}
        </ul>
        <Agreed agreed={agreed} onAgreed={setAgreed} hasAdvice={marks.advice.length > 0} />
        <Failed failed={failed} />
        <p class="faint">
          {fill(labels.thanksBy, { when: momentText(afterHours(ended, 24), now, zone, shows.code) })}
        </p>
        <div class="row end">
          <button type="button" class="quiet" onClick={onBack}>
            {labels.back}
          </button>
          <button type="button" class="primary" onClick={() => void keep()}>
            {labels.keep}
          </button>
        </div>
      </section>
    </main>
  )
}
