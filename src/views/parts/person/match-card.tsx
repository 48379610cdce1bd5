import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { fill } from '../../../languages/fill.ts'
import type { Match, Verdict } from '../../../model/match.ts'
import type { Persona } from '../../../model/persona.ts'
import { useShows } from '../interface.tsx'
import { matchSentence } from './match-sentence.ts'
import { NotUnderstood } from './not-understood.tsx'
import { PersonaChoice } from './persona-choice.tsx'
import { VerdictRow } from './verdict-row.tsx'
import { listWithOutcome } from './verdict-text.ts'

interface MatchCardProps {
  readonly match: Match
  readonly persona: Persona
  readonly personas: readonly Persona[]
  /** The id of the persona that fits best, where several were tried. */
  readonly best?: string | undefined
  readonly onPersona: (persona: Persona) => void
  /** Whether all criteria stand open from the beginning. */
  readonly isOpen?: boolean
  /** Whether only the band stands there while it is closed: of somebody known already, what is open comes first. */
  readonly isBrief?: boolean
  /** Stands below the band: what is new of them. */
  readonly news?: ComponentChildren
  /** Stands below the opened criteria: “What we read”. */
  readonly children?: ComponentChildren
}

/** How a person matches a persona: a band with how much is known and the two strongest reasons; opened, all of them. */
export function MatchCard(props: MatchCardProps) {
  const { match, persona, personas, best, onPersona, isOpen = false, isBrief = false, news, children } = props
  const shows = useShows()
  const labels = shows.popup.match
  const all = useSignal(isOpen)
  const sentence = matchSentence(match, shows)
  const ordered = inOrder(match.verdicts)
  const strongest = ordered.filter((verdict) => 'evidence' in verdict).slice(0, 2)
  const row = (verdict: Verdict) => (
    <VerdictRow key={`${verdict.criterion} ${verdict.about ?? ''}`} verdict={verdict} persona={persona} />
  )
  const strange = persona.lines.find(
    ({ id, concepts }) =>
      concepts.length === 0 &&
      match.verdicts.some(({ about, outcome }) => about === id && outcome === 'unknown'),
  )
  return (
    <section class="card stack tight match" aria-label={labels.label}>
      <details class="fold" open={all.value} onToggle={(event) => (all.value = event.currentTarget.open)}>
        <summary>
          <BandText match={match} persona={persona} isOpen={all.value} isStrange={strange !== undefined} />
        </summary>
        {all.value && (
          <div class="stack tight">
            {ordered.map(row)}
            <div class="row between line">
              <PersonaChoice persona={persona} personas={personas} best={best} onPersona={onPersona} />
              {children}
            </div>
          </div>
        )}
      </details>
      {news}
      {strange && <NotUnderstood persona={persona} line={strange} onUnderstood={onPersona} />}
      {!all.value && !isBrief && strongest.map(row)}
      {match.paid && (
        <p class="faint">
          {labels.paid} <q dir="auto">{match.paid.quote}</q>
        </p>
      )}
      {sentence && (all.value || !isBrief) && <p class="faint sentence">{sentence}</p>}
    </section>
  )
}

const inOrder = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  (['met', 'partly', 'missed', 'unknown'] as const).flatMap((outcome) => listWithOutcome(verdicts, outcome))

interface BandTextProps {
  readonly match: Match
  readonly persona: Persona
  /** Whether the criteria stand below it, and the persona below them. */
  readonly isOpen: boolean
  /** A wish of the persona was not understood, and its words stand nowhere. */
  readonly isStrange: boolean
}

function BandText({ match, persona, isOpen, isStrange }: BandTextProps) {
  const { names, popup } = useShows()
  const all = match.verdicts.length
  const known = all - listWithOutcome(match.verdicts, 'unknown').length
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
  if (band === null && isStrange) return <span class="soft">{popup.match.wishUnknown}</span>
  return band === null ? (
    <span class="soft">{fill(popup.match.noBand, { known, all })}</span>
  ) : (
    <>
      <span class="band">{names.band[band]}</span>
      <span class="faint cut">
        {fill(popup.match.known, { known, all })}
        {!isOpen && (
          <>
            {' · '}
            <bdi>{persona.title}</bdi>
          </>
        )}
      </span>
    </>
  )
}
