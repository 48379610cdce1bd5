import { holidayIn } from '../../../calendar/propose-times.ts'
import { myHours } from '../../../calendar/working-hours.ts'
import { afterHours, onClock } from '../../../calendar/zones.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { deskFor } from '../../../desk/open-desk.ts'
import { fill } from '../../../languages/fill.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { answeredBy } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { useTheirZone } from '../../parts/person/their-zone.ts'
import { Failed } from '../../parts/use-acts.tsx'
import { useLoaded } from '../../parts/use-loaded.ts'
import { atStart, dayText, headingDay, hourText, momentText } from '../../parts/when.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { ClosingSentence } from '../call/closing-sentence.tsx'
import { useSheet } from '../call/use-sheet.ts'
import { type AtMeeting, WithMeeting } from '../call/with-meeting.tsx'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AgendaList } from './agenda-list.tsx'
import { QuestionsList } from './questions-list.tsx'
import { startingQuestions } from './starting-questions.ts'

interface PreparePageProps {
  readonly person: PersonKey
  readonly meeting: string
}

/** The sheet before a call: when and where, the questions, the agenda, the sentence that keeps to the time, where it began. */
export const PreparePage = ({ person, meeting }: PreparePageProps) => (
  <WithMeeting person={person} meeting={meeting}>
    {(at) => <Prepared {...at} />}
  </WithMeeting>
)

function Prepared(at: AtMeeting) {
  const { contact, meeting } = at
  const { texts, shows, zone } = useSurroundings()
  const words = texts.calls.prepare
  const who = whoOf(contact.person)
  const laid = useLoaded(() => deskFor(contact.person, 'agenda'))
  const begin = () => go({ page: 'call', who, meeting: whoOfId(meeting.first.id), begun: clock() })
  return (
    <main class="stack loose">
      <header class="row between">
        <div class="stack tight">
          <p class="faint">{words.before}</p>
          <h1>
            {fill(words.title, { name: contact.name, day: headingDay(meeting.set.when, zone, shows.code) })}
          </h1>
          {contact.headline && (
            <p class="soft">
              <bdi>{contact.headline}</bdi>
            </p>
          )}
        </div>
        <div class="row unprinted">
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="primary" onClick={begin}>
            {words.begin}
          </button>
        </div>
      </header>
      <Facts {...at} />
      <SendAgenda {...at} />
      <Questions {...at} laid={laid} />
      <AgendaList {...at} />
      <ClosingSentence person={contact.person} minutes={meeting.set.minutes} />
      <Began {...at} />
      {isDesk(laid) && <RecentPosts desk={laid} />}
      <Afterwards {...at} />
    </main>
  )
}

/** When it is here and there, where, and in which setting. */
function Facts({ contact, meeting: { set, ends } }: AtMeeting) {
  const { texts, shows, zone } = useSurroundings()
  const words = texts.calls
  const their = useTheirZone(contact)
  const hours = (of: string) => [set.when, ends].map((at) => hourText(at, of, shows.code)).join('–')
  const isLink = set.link !== undefined && /^https?:\/\/\S+$/u.test(set.link)
  return (
    <dl class="facts card">
      <div>
        <dt>{words.here}</dt>
        <dd>
          <b dir="ltr">{hours(zone)}</b>
        </dd>
      </div>
      {their && (
        <div>
          <dt>{words.there}</dt>
          <dd>
            <b dir="ltr">{hours(their.zone)}</b> <bdi>{their.zone.replaceAll('_', ' ')}</bdi>
            {their.guessedFrom !== undefined && (
              <p class="faint">{fill(words.guessed, { place: their.guessedFrom })}</p>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.prepare.where}</dt>
        <dd>
          {isLink ? (
            <a href={set.link} target="_blank" rel="noreferrer">
              <bdi>{set.link}</bdi>
            </a>
          ) : (
            <bdi>{set.link ?? words.prepare.noWhere}</bdi>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.prepare.setting}</dt>
        <dd>
          {words.prepare.settingText}
          <p class="faint">{words.prepare.settingHint}</p>
        </dd>
      </div>
    </dl>
  )
}

/** The agenda is owed 24 hours before, until it was sent. */
function SendAgenda({ contact, touchpoints, meeting: { set } }: AtMeeting) {
  const { texts, shows, zone, now } = useSurroundings()
  const words = texts.calls.prepare
  const isSent = touchpoints.some(
    (one) => one.kind === 'sent' && one.message === 'agenda' && one.at >= set.at && one.at < set.when,
  )
  if (isSent || now >= set.when) return null
  return (
    <section class="notice row between unprinted">
      <div class="grow">
        <h2 class="plain">
          {fill(words.agendaBy, { when: momentText(afterHours(set.when, -24), now, zone, shows.code) })}
        </h2>
        <p class="soft">{words.agendaWhy}</p>
      </div>
      <a class="button" href={addressOf({ page: 'write', who: whoOf(contact.person), kind: 'agenda' })}>
        {words.openAgenda}
      </a>
    </section>
  )
}

type Laid = Awaited<ReturnType<typeof deskFor>> | undefined

const isDesk = (laid: Laid): laid is Desk => typeof laid === 'object'

/** The questions, with what can be asked besides. */
function Questions({ contact, meeting, laid }: AtMeeting & { readonly laid: Laid }) {
  const kept = useSheet(contact.person, meeting)
  if (!kept || laid === undefined) return null
  const desk = isDesk(laid) ? laid : undefined
  const { questions, bank } = startingQuestions(kept.sheet, desk)
  return (
    <>
      <QuestionsList
        questions={questions}
        bank={bank}
        minutes={meeting.set.minutes}
        answeredBy={(question) => desk && answeredIn(question, desk)}
        onQuestions={(changed) => kept.change({ ...kept.sheet, questions: changed })}
      />
      <Failed failed={kept.failed} />
    </>
  )
}

const answeredIn = (question: string, desk: Desk) =>
  answeredBy(question, desk.known.value, desk.language.value.recognises.questions)

/** As many posts as stand on the sheet. Our judgement. */
const POSTS = 2

function RecentPosts({ desk }: { readonly desk: Desk }) {
  const { texts, shows, zone, now } = useSurroundings()
  const words = texts.calls.prepare
  const posts = desk.known.value.profile.posts
    .map(({ value }) => value)
    .toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))
    .slice(0, POSTS)
  const read = desk.at.value.readings
    .map(({ takenAt }) => takenAt)
    .toSorted()
    .at(-1)
  if (posts.length === 0 || !read) return null
  return (
    <section>
      <div class="row between base">
        <h2>{words.posts}</h2>
        <p class="faint">{fill(words.postsOf, { day: dayText(read, now, zone, shows.code) })}</p>
      </div>
      <ul class="timeline card">
        {posts.map((post) => (
          <li key={post.id ?? post.text}>
            <span class="faint">
              {post.at && atStart(dayText(post.at, now, zone, shows.code), shows.code)}
            </span>
            <q class="printed-shortly" dir="auto">
              {post.text}
            </q>
          </li>
        ))}
      </ul>
      <p class="faint below unprinted">{words.newer}</p>
    </section>
  )
}

/** The first message that was sent. */
function Began({ touchpoints }: AtMeeting) {
  const { texts, shows, zone, now } = useSurroundings()
  const first = touchpoints.find((one) => one.kind === 'sent' && one.text !== undefined)
  if (first?.kind !== 'sent') return null
  return (
    <section>
      <h2>{fill(texts.calls.prepare.first, { day: dayText(first.at, now, zone, shows.code) })}</h2>
      <div class="card letter printed-shortly" dir="auto">
        {first.text}
      </div>
    </section>
  )
}

/** Until when thanks are due, and that another day is better where that one is a day of rest. */
function Afterwards({ meeting: { ends } }: AtMeeting) {
  const { texts, shows, settings, zone, now } = useSurroundings()
  const words = texts.calls.prepare
  const by = afterHours(ends, 24)
  const mine = myHours(zone, settings)
  const isRest =
    mine && (!mine.days.includes(onClock(by, zone).dayOfWeek) || holidayIn(zone, by) !== undefined)
  return (
    <section class="unprinted">
      <h2>{words.afterwards}</h2>
      <p class="soft">
        {fill(words.thanksBy, { when: momentText(by, now, zone, shows.code) })} {isRest && words.thanksRest}
      </p>
    </section>
  )
}
