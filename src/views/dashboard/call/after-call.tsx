import { useState } from 'preact/hooks'
import { afterHours } from '../../../calendar/zones.ts'
import { marksIn } from '../../../call/marks.ts'
import { progressOf } from '../../../call/progress.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { type ChannelId, channelIds } from '../../../model/draft.ts'
import { clock } from '../../../platform/clock.ts'
import { changeContact } from '../../../store/people.ts'
import { record } from '../../../store/touchpoints.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { momentText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import { go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { callActs } from './call-acts.ts'
import type { AtCall } from './call-page.tsx'
import { MarkLine } from './mark-line.tsx'

interface AfterCallProps extends AtCall {
  readonly ended: string
  readonly notes: string
  readonly onBack: () => void
}

const REPORTS = ['', '1', '2', '3', '6', '12'] as const
const RHYTHMS = ['', '1', '2', '3', '6', '12'] as const
const channels = channelIds.filter((one) => one !== 'note' && one !== 'comment')

/** After a call: where what was marked goes, what was agreed, and the thank-you. */
export function AfterCall({ contact, meeting, begun, ended, notes, onBack }: AfterCallProps) {
  const { texts, shows, zone, now } = useSurroundings()
  const { act, failed } = useOneAct()
  const marks = marksIn(notes)
  const [reportIn, setReportIn] = useState<(typeof REPORTS)[number]>(marks.advice.length > 0 ? '3' : '')
  const [rhythm, setRhythm] = useState<(typeof RHYTHMS)[number]>('')
  const [channel, setChannel] = useState<ChannelId | ''>(contact.channel ?? '')
  const words = texts.calls.call
  const { passed } = progressOf(begun, meeting.set.minutes, ended)
  const months = (of: string, forms: typeof words.months, none: string) =>
    of === '' ? none : plural(shows.code, forms, Number(of))
  const number = (of: string) => (of === '' ? undefined : Number(of))
  const keep = () =>
    act(async (refused) => {
      const { person } = contact
      const agreed = { reportIn: number(reportIn), rhythm: number(rhythm) }
      for (const one of callActs({ person, meeting, marks, agreed, now: clock() }))
        if (!(await record(one).orElse(refused))) return
      if (channel !== '' && !(await changeContact(person, { channel }).orElse(refused))) return
      go({ page: 'write', who: whoOf(person), kind: 'thank-you' })
    })
  return (
    <main class="stack call">
      <section class="card stack">
        <div class="stack tight">
          <h1>{plural(shows.code, words.ended, passed, { name: contact.name })}</h1>
          <p class="soft">{marks.takeaways.length + marks.advice.length > 0 ? words.goes : words.nothing}</p>
        </div>
        <ul class="did">
          {marks.takeaways.map((text) => (
            <MarkLine key={text} kind="takeaway" text={text} goes={words.goesTakeaway} />
          ))}
          {marks.advice.map((text) => (
            <MarkLine key={text} kind="advice" text={text} goes={words.goesAdvice} />
          ))}
        </ul>
        <div class="columns">
          {marks.advice.length > 0 && (
            <ChoiceField
              label={words.reportIn}
              value={reportIn}
              options={REPORTS.map((value) => ({ value, text: months(value, words.months, words.noReport) }))}
              onValue={setReportIn}
            />
          )}
          <ChoiceField<ChannelId | ''>
            label={words.reached}
            value={channel}
            options={[
              { value: '', text: words.notSaid },
              ...channels.map((value) => ({ value, text: shows.names.channel[value] })),
            ]}
            onValue={setChannel}
          />
          <ChoiceField
            label={words.rhythm}
            value={rhythm}
            options={RHYTHMS.map((value) => ({ value, text: months(value, words.every, words.noRhythm) }))}
            onValue={setRhythm}
          />
        </div>
        <Failed failed={failed} />
        <p class="faint">
          {fill(words.thanksBy, { when: momentText(afterHours(ended, 24), now, zone, shows.code) })}
        </p>
        <div class="row end">
          <button type="button" class="quiet" onClick={onBack}>
            {words.back}
          </button>
          <button type="button" class="primary" onClick={() => void keep()}>
            {words.keep}
          </button>
        </div>
      </section>
    </main>
  )
}
