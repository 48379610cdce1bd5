import { deskFor } from '../../../desk/open-desk.ts'
import { fill } from '../../../languages/fill.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { clock } from '../../../platform/clock.ts'
import { useLoaded } from '../../parts/use-loaded.ts'
import { headingDay } from '../../parts/when.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { ClosingSentence } from '../call/closing-sentence.tsx'
import { type AtMeeting, WithMeeting } from '../call/with-meeting.tsx'
import { go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Afterwards } from './afterwards.tsx'
import { AgendaList } from './agenda-list.tsx'
import { AskAbout, isDesk } from './ask-about.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { RecentPosts } from './recent-posts.tsx'
import { SendAgenda } from './send-agenda.tsx'
import { WhereItBegan } from './where-it-began.tsx'

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
  const labels = texts.calls.prepare
  const who = whoOf(contact.person)
  const laid = useLoaded(() => deskFor(contact.person, 'agenda'))
  const begin = () => go({ page: 'call', who, meeting: whoOfId(meeting.first.id), begun: clock() })
  return (
    <main class="stack loose">
      <header class="row between">
        <div class="stack tight">
          <p class="faint">{labels.before}</p>
          <h1>
            {fill(labels.title, { name: contact.name, day: headingDay(meeting.set.when, zone, shows.code) })}
          </h1>
          {contact.headline && (
            <p class="soft">
              <bdi>{contact.headline}</bdi>
            </p>
          )}
        </div>
        <div class="row unprinted">
          <button type="button" onClick={() => print()}>
            {labels.print}
          </button>
          <button type="button" class="primary" onClick={begin}>
            {labels.begin}
          </button>
        </div>
      </header>
      <MeetingFacts {...at} />
      <SendAgenda {...at} />
      <AskAbout {...at} laid={laid} />
      <AgendaList {...at} />
      <ClosingSentence person={contact.person} minutes={meeting.set.minutes} />
      <WhereItBegan {...at} />
      {isDesk(laid) && <RecentPosts desk={laid} />}
      <Afterwards {...at} />
    </main>
  )
}
