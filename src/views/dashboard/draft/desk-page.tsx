import type { ComponentChildren } from 'preact'
import { choosePersona } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { NoDesk } from '../../../desk/open-desk.ts'
import type { Persona } from '../../../model/persona.ts'
import { clock } from '../../../platform/clock.ts'
import { correct, correctionsOf } from '../../../store/readings.ts'
import { DeskView } from '../../parts/desk/desk-view.tsx'
import { useKeeping } from '../../parts/desk/use-keeping.ts'
import { MatchCard } from '../../parts/person/match-card.tsx'
import { PersonHeader } from '../../parts/person/person-header.tsx'
import { useWhatWeRead } from '../../parts/person/use-what-we-read.tsx'
import { Failed } from '../../parts/use-acts.tsx'
import { useLoaded } from '../../parts/use-loaded.ts'
import { NotedLine, useNoting } from '../../parts/use-noting.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface DeskPageProps {
  readonly open: () => Promise<Desk | NoDesk>
  /** Stands above the person. */
  readonly children?: ComponentChildren
}

/** A person, how they match, and the message in a page of its own. */
export function DeskPage({ open, children }: DeskPageProps) {
  const desk = useLoaded(open)
  if (desk === undefined) return <main />
  if (typeof desk === 'string') return <Missing why={desk} />
  return (
    <main class="stack">
      {children}
      <OnDesk desk={desk} />
    </main>
  )
}

function OnDesk({ desk }: { readonly desk: Desk }) {
  const { zone, now } = useSurroundings()
  const keeping = useKeeping(desk)
  const noting = useNoting(async () => {
    const { person } = desk.at.value
    desk.at.value = { ...desk.at.value, corrections: await correctionsOf(person) }
  })
  const known = desk.known.value
  const read = useWhatWeRead({
    known,
    now,
    zone,
    onCorrect: (field, value) =>
      noting.note(() => correct({ person: desk.at.value.person, field, value, at: clock() })),
  })
  return (
    <>
      <PersonHeader profile={known.profile} isRoomy end={read.button} />
      {read.part}
      <Failed failed={noting.failed} />
      <NotedLine noting={noting} />
      <MatchCard
        match={desk.judged.value.match}
        persona={desk.persona.value}
        personas={desk.at.value.personas}
        best={desk.best.value}
        onPersona={(persona: Persona) => void keepChange(keeping, choosePersona(desk, persona))}
      />
      <DeskView desk={desk} keeping={keeping} zone={zone} isRoomy />
    </>
  )
}

function Missing({ why }: { readonly why: NoDesk }) {
  const { texts } = useSurroundings()
  const to = why === 'no-persona' ? 'welcome' : 'people'
  return (
    <main class="stack">
      <h1>
        {
          { gone: texts.draftGone, 'not-read': texts.people.noReading, 'no-persona': texts.personas.none }[
            why
          ]
        }
      </h1>
      <p>
        <a href={addressOf({ page: to })}>
          {to === 'welcome' ? texts.personas.noneAdvice : texts.people.title}
        </a>
      </p>
    </main>
  )
}
