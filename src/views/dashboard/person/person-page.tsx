import { useMemo } from 'preact/hooks'
import { guidingIn } from '../../../follow-up/guiding.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Draft } from '../../../model/draft.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import type { Standing } from '../../../model/standing.ts'
import { nextSteps, profileAddress, standing } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { draftsOf } from '../../../store/drafts.ts'
import { contactWithoutNotes } from '../../../store/people.ts'
import { touchpointsOf } from '../../../store/touchpoints.ts'
import { useLive } from '../../parts/use-live.ts'
import { atStart, dayText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import { CallLinks } from '../call/call-links.tsx'
import { EarlierOnes } from '../earlier-ones.tsx'
import { useGuessedZones } from '../everybody.tsx'
import { addressOf } from '../route.ts'
import { Nobody } from '../somebody.tsx'
import { SurroundingsContext, useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { AdviceLedger } from './advice-ledger.tsx'
import { BetweenUs } from './between-us.tsx'
import { Details } from './details.tsx'
import { Facts } from './facts.tsx'
import { ForgetPerson } from './forget-person.tsx'
import { History } from './history.tsx'
import { Meetings } from './meetings.tsx'
import { News } from './news.tsx'
import { Next } from './next.tsx'
import { PersonMatch } from './person-match.tsx'
import { PersonPages } from './person-pages.tsx'

/** Everything with one person: what is next, what happened, the match, notes, and how to write to them. */
export function PersonPage({ person }: { readonly person: PersonKey }) {
  const kept = useLive(async () => (await contactWithoutNotes(person)) ?? null, [person])
  const touchpoints = useLive(() => touchpointsOf(person), [person])
  const drafts = useLive(() => draftsOf(person), [person])
  const surroundings = useSurroundings()
  const guesses = useGuessedZones()
  // What was recorded just now has happened, also before everybody is read anew.
  const now = useMemo(clock, [surroundings.now, touchpoints, drafts])
  if (kept === undefined || !touchpoints || !drafts) return <Waiting />
  if (kept === null) return <Nobody />
  const stands = standing(touchpoints, { hasDraft: drafts.length > 0, now })
  const steps = nextSteps(kept.person, touchpoints, {
    hasDraft: drafts.length > 0,
    now,
    settings: surroundings.settings,
    myZone: surroundings.zone,
    zone: kept.zone,
    guessed: guesses.get(personId(kept.person)),
  })
  return (
    <SurroundingsContext.Provider value={{ ...surroundings, now }}>
      <main class="stack loose wide">
        <Head contact={kept} stands={stands} />
        <Facts contact={kept} touchpoints={touchpoints} />
        <Next contact={kept} steps={steps} />
        <CallLinks contact={kept} touchpoints={touchpoints} />
        {guidingIn(touchpoints).isKnown && (
          <p>
            <a href={addressOf({ page: 'session', who: whoOf(kept.person) })}>
              {surroundings.texts.guiding.people.session}
            </a>
          </p>
        )}
        <div class="duo">
          <div class="loose">
            <News contact={kept} standing={stands} />
            <History contact={kept} touchpoints={touchpoints} />
            <Meetings contact={kept} touchpoints={touchpoints} />
            <AdviceLedger contact={kept} touchpoints={touchpoints} />
            {drafts.length > 0 && <Drafts drafts={drafts} />}
            <Details key={personId(kept.person)} contact={kept} />
          </div>
          <aside class="loose" aria-label={surroundings.texts.people.aboutPerson}>
            <BetweenUs touchpoints={touchpoints} />
            <PersonMatch contact={kept} touchpoints={touchpoints} />
            <PersonPages contact={kept} />
            <EarlierOnes of="contacts" id={personId(kept.person)} />
            <p>
              <ForgetPerson contact={kept} />
            </p>
          </aside>
        </div>
      </main>
    </SurroundingsContext.Provider>
  )
}

interface HeadProps {
  readonly contact: Contact
  readonly stands: Standing
}

/** Who this is, and where the relationship stands. */
function Head({ contact, stands }: HeadProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const address = profileAddress(contact.person)
  return (
    <header class="stack tight">
      <h1>
        <bdi>{contact.name}</bdi>
      </h1>
      {contact.headline && (
        <p class="soft">
          <bdi>{contact.headline}</bdi>
        </p>
      )}
      <p class="faint row">
        <span class="chip on">{shows.names.standing[stands]}</span>
        <span>{fill(texts.people.keptSince, { day: dayText(contact.since, now, zone, shows.code) })}</span>
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {texts.people.openProfile}
          </a>
        )}
      </p>
    </header>
  )
}

/** The messages that were begun or sent, each to be opened. */
function Drafts({ drafts }: { readonly drafts: readonly Draft[] }) {
  const { texts, shows, now, zone } = useSurroundings()
  return (
    <section>
      <h2>{texts.people.drafts}</h2>
      <ul class="card todos">
        {drafts.map((draft) => (
          <li key={draft.id} class="todo">
            <span class="chip">{atStart(dayText(draft.changedAt, now, zone, shows.code), shows.code)}</span>
            <span>{`${shows.names.kind[draft.kind]} · ${shows.names.channel[draft.channel]}`}</span>
            <a href={addressOf({ page: 'draft', id: draft.id })}>{texts.people.openDraft}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
