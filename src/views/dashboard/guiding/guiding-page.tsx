import { plural } from '../../../languages/fill.ts'
import { guidedPeople } from '../../../store/guided-people.ts'
import { useLive } from '../../parts/use-live.ts'
import { useToday } from '../everybody.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { Advocacy } from './advocacy.tsx'
import { CommitmentCard } from './commitment-card.tsx'
import { Lessons } from './lessons.tsx'
import { PeopleGuided } from './people-guided.tsx'
import { RequestCard } from './request-card.tsx'
import { useGiving } from './use-giving.ts'
import './guiding.css'

/** The guide's side: my commitment, whom I guide, who asked, and for whom I speak up. */
export function GuidingPage() {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding
  const giving = useGiving()
  const people = useLive(() => guidedPeople())
  const today = useToday()
  if (!giving.value || !people) return <Waiting />
  const open = today ? [...today.owed, ...today.coming].filter(({ next }) => next.isGuide).length : 0
  const guided = people.filter(({ guiding }) => guiding.isNow)
  return (
    <main class="stack loose">
      <header class="stack tight">
        <h1>{labels.title}</h1>
        <p class="soft">{open > 0 ? plural(shows.code, labels.open, open) : labels.lead}</p>
      </header>
      <CommitmentCard giving={giving} guided={guided} />
      <PeopleGuided guided={guided} />
      <RequestCard people={people} commitment={giving.value.commitment} />
      <Advocacy guided={guided} />
      <Lessons giving={giving} />
    </main>
  )
}
