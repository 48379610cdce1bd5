import type { ComponentChildren } from 'preact'
import { fill, plural } from '../../../languages/fill.ts'
import type { Commitment } from '../../../model/giving.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { useSurroundings } from '../surroundings.tsx'
import { calendarDay } from './calendar-day.ts'
import { sayPlacesTaken } from './places-taken.ts'
import { useGuideSays } from './use-guide-says.ts'

interface CommitmentFactsProps {
  readonly commitment: Commitment
  readonly guided: readonly GuidedPerson[]
}

const capitalise = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`

/** My commitment, to be read at a glance. */
export function CommitmentFacts({ commitment, guided }: CommitmentFactsProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.commitment
  const says = useGuideSays()
  const places = usePlaces(commitment, guided)
  if (!says) return <div class="card" />
  const { people, minutes, months, ways, answerDays, until, confidential, expects } = commitment
  const inWords = new Intl.ListFormat(shows.code, { type: 'conjunction' })
  return (
    <dl class="facts card">
      <Fact name={labels.time} beside={places}>
        {capitalise(says.places(people))}, {fill(labels.each, { span: says.span(minutes, months) })}
      </Fact>
      <Fact name={labels.channels} beside={fill(labels.answers, { days: says.workingDays(answerDays) })}>
        {inWords.format(ways.map((way) => labels.way[way]))}
      </Fact>
      <Fact name={labels.confidential} isOwn>
        {confidential[shows.code] || says.confidential}
      </Fact>
      <Fact name={labels.expects} isOwn>
        {expects[shows.code] || labels.expectsUsual}
      </Fact>
      {until && <Fact name={labels.until}>{calendarDay(until, shows.code)}</Fact>}
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly children: ComponentChildren
  /** Below it, fainter. */
  readonly beside?: string
  /** Whether it may be in the user's own words, and so in either direction. */
  readonly isOwn?: boolean
}

function Fact({ name, children, beside, isOwn = false }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd {...(isOwn && { dir: 'auto' })}>
        {children}
        {beside && <p class="faint">{beside}</p>}
      </dd>
    </div>
  )
}

/** How many places are free, or until when none is. */
function usePlaces({ people }: Commitment, guided: readonly GuidedPerson[]): string {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.commitment
  const { taken, freeOn } = sayPlacesTaken(guided)
  const free = people - taken
  if (free > 0) return plural(shows.code, labels.free, free)
  return freeOn ? fill(labels.fullUntil, { day: calendarDay(freeOn, shows.code) }) : labels.full
}
