import { useSignal } from '@preact/signals'
import { fill } from '../../../languages/fill.ts'
import type { Match, Verdict } from '../../../model/match.ts'
import type { Persona } from '../../../model/persona.ts'
import { useShows } from '../interface.tsx'
import { matchSentence } from './match-sentence.ts'
import { NotUnderstood } from './not-understood.tsx'
import { VerdictRow } from './verdict-row.tsx'
import { listText, verdictTitle, withOutcome } from './verdict-words.ts'

interface MatchCardProps {
  readonly match: Match
  readonly persona: Persona
  readonly personas: readonly Persona[]
  /** The id of the persona that fits best, where several were tried. */
  readonly best?: string | undefined
  readonly onPersona: (persona: Persona) => void
}

/** How a person matches a persona: a band with how much is known, the two strongest reasons, the rest on demand. */
export function MatchCard({ match, persona, personas, best, onPersona }: MatchCardProps) {
  const words = useShows().popup.match
  const all = useSignal(false)
  const sentence = matchSentence(match, useShows())
  const ordered = [
    ...withOutcome(match.verdicts, 'met'),
    ...withOutcome(match.verdicts, 'partly'),
    ...withOutcome(match.verdicts, 'missed'),
    ...withOutcome(match.verdicts, 'unknown'),
  ]
  const strongest = ordered.filter((verdict) => 'evidence' in verdict).slice(0, 2)
  const shown = all.value ? ordered : strongest
  const rest = ordered.length - strongest.length
  const strange = persona.lines.find(
    ({ id, concepts }) =>
      concepts.length === 0 &&
      match.verdicts.some(({ about, outcome }) => about === id && outcome === 'unknown'),
  )
  return (
    <section class="card stack tight match" aria-label={words.label}>
      <div class="row between">
        <BandText match={match} isStrange={strange !== undefined} />
        <PersonaChoice persona={persona} personas={personas} best={best} onPersona={onPersona} />
      </div>
      {strange && <NotUnderstood persona={persona} line={strange} onUnderstood={onPersona} />}
      {shown.map((verdict) => (
        <VerdictRow key={`${verdict.criterion} ${verdict.about ?? ''}`} verdict={verdict} persona={persona} />
      ))}
      {match.paid && (
        <p class="faint">
          {words.paid} <q dir="auto">{match.paid.quote}</q>
        </p>
      )}
      <div class="row between faint">
        {sentence ? (
          <span>{sentence}</span>
        ) : all.value ? (
          <span />
        ) : (
          <InShort verdicts={ordered.slice(strongest.length)} persona={persona} />
        )}
        {rest > 0 && (
          <button
            type="button"
            class="link more"
            aria-expanded={all.value}
            onClick={() => (all.value = !all.value)}
          >
            {all.value ? words.fewer : fill(words.more, { count: rest })}
          </button>
        )}
      </div>
    </section>
  )
}

interface BandTextProps {
  readonly match: Match
  /** A wish of the persona was not understood, and its words stand nowhere. */
  readonly isStrange: boolean
}

function BandText({ match, isStrange }: BandTextProps) {
  const { names, popup } = useShows()
  const all = match.verdicts.length
  const known = all - withOutcome(match.verdicts, 'unknown').length
  const { ruledOutBy, band } = match
  if (ruledOutBy.length > 0)
    return (
      <span class="stack close">
        <span class="band">{popup.match.ruledOut}</span>
        {ruledOutBy.map(({ kind, by }) => (
          <span key={`${kind} ${by}`} class="faint block">
            {names.boundary[kind]}
            {by && (
              <>
                {': '}
                <bdi>{by}</bdi>
              </>
            )}
          </span>
        ))}
      </span>
    )
  if (band === null && isStrange) return <span class="faint">{popup.match.wishUnknown}</span>
  return band === null ? (
    <span class="faint">{fill(popup.match.noBand, { known, all })}</span>
  ) : (
    <span class="band">
      {names.band[band]} <span class="faint">{fill(popup.match.known, { known, all })}</span>
    </span>
  )
}

type PersonaChoiceProps = Omit<MatchCardProps, 'match'>

function PersonaChoice({ persona, personas, best, onPersona }: PersonaChoiceProps) {
  const words = useShows().popup.match
  if (personas.length < 2) return <span class="chip cut">{persona.title}</span>
  return (
    <select
      class="chip cut"
      aria-label={words.persona}
      value={persona.id}
      onChange={(event) => {
        const chosen = personas.find(({ id }) => id === event.currentTarget.value)
        if (chosen) onPersona(chosen)
      }}
    >
      {personas.map(({ id, title }) => (
        <option key={id} value={id}>
          {id === best ? fill(words.fitsBest, { title }) : title}
        </option>
      ))}
    </select>
  )
}

interface InShortProps {
  readonly verdicts: readonly Verdict[]
  readonly persona: Persona
}

/** What is met in part and what is unknown, in one line. */
function InShort({ verdicts, persona }: InShortProps) {
  const shows = useShows()
  const list = (outcome: 'partly' | 'unknown') =>
    withOutcome(verdicts, outcome).map((verdict) => verdictTitle(verdict, persona, shows))
  const lines = (['partly', 'unknown'] as const).flatMap((outcome) => {
    const titles = list(outcome)
    return titles.length > 0 ? [fill(shows.popup.match[outcome], { list: listText(titles, shows) })] : []
  })
  return <span class="cut">{lines.join(' · ')}</span>
}
