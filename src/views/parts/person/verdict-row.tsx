import { fill } from '../../../languages/fill.ts'
import type { Verdict } from '../../../model/match.ts'
import type { Persona } from '../../../model/persona.ts'
import { useShows } from '../interface.tsx'
import { Shape } from './shape.tsx'
import { listText, verdictTitle } from './verdict-text.ts'

interface VerdictRowProps {
  readonly verdict: Verdict
  readonly persona: Persona
}

/** One judgement: its shape, what it is about, the words that earned it, and on demand all of them with their sections. */
export function VerdictRow({ verdict, persona }: VerdictRowProps) {
  const shows = useShows()
  const quoted = 'evidence' in verdict ? verdict.evidence[0].quote : ''
  return (
    <details class={`verdict ${verdict.outcome}`}>
      <summary>
        <Shape outcome={verdict.outcome} />
        <b>{verdictTitle(verdict, persona, shows)}</b>
        <span class="why" dir="auto">
          {quoted}
        </span>
      </summary>
      <Grounds verdict={verdict} />
    </details>
  )
}

/** What a verdict stands on: quotes, the sections that were looked through, or what would be needed. */
function Grounds({ verdict }: { readonly verdict: Verdict }) {
  const shows = useShows()
  const { names, popup } = shows
  if (verdict.outcome === 'missed') {
    const sections = listText(
      verdict.read.map((section) => names.section[section]),
      shows,
    )
    return <p class="soft grounds">{fill(popup.match.missedIn, { sections })}</p>
  }
  if (verdict.outcome === 'unknown') {
    const fields = listText(
      verdict.needs.map((field) => names.field[field]),
      shows,
    )
    return <p class="soft grounds">{fill(popup.match.needs, { fields })}</p>
  }
  return (
    <>
      {verdict.by === 'word' && verdict.words && (
        <p class="soft grounds">{fill(popup.match.byWord, { words: listText(verdict.words, shows) })}</p>
      )}
      {verdict.by === 'nearness' && <p class="soft grounds">{popup.match.byNearness}</p>}
      {verdict.evidence.map(({ quote, section }) => (
        <q key={`${section} ${quote}`} dir="auto">
          {fill(popup.match.quote, { words: quote, section: names.section[section] })}
        </q>
      ))}
    </>
  )
}
