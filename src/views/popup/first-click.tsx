import { fill } from '../../languages/fill.ts'
import type { Known } from '../../model/known.ts'
import type { Match } from '../../model/match.ts'
import type { Persona } from '../../model/persona.ts'
import type { Field } from '../../model/reading.ts'
import { useShows } from '../parts/interface.tsx'
import { listText, listWithOutcome, verdictTitle } from '../parts/person/verdict-text.ts'

interface FirstClickProps {
  readonly known: Known
  readonly match: Match
  readonly persona: Persona
}

/** What another click would tell: said in full where too little is known for a band, in one line where a band stands already. */
export function FirstClick({ known, match, persona }: FirstClickProps) {
  const shows = useShows()
  const { firstClick, thin } = shows.popup
  if (match.ruledOutBy.length > 0) return null
  const notLoaded = telling.filter((field) => known.absent[field] === 'not-loaded')
  if (match.band !== null)
    return needsOneOf(match, notLoaded) ? <Notice title={firstClick.title} lines={[]} /> : null
  const unknown = listWithOutcome(match.verdicts, 'unknown').map((verdict) =>
    verdictTitle(verdict, persona, shows),
  )
  if (notLoaded.length === 0) return <Notice title={thin.title} lines={[thin.advice]} />
  const missing = listText(
    notLoaded.map((field) => shows.names.field[field]),
    shows,
  )
  return (
    <Notice
      title={firstClick.title}
      lines={[
        fill(firstClick.notLoaded, { fields: missing }),
        ...(unknown.length > 0
          ? [fill(firstClick.wouldTell, { list: listText(unknown.slice(0, MOST), shows) })]
          : []),
      ]}
    />
  )
}

const MOST = 3

/** The fields that a match and a message are made of: they are worth another click. */
const telling: readonly Field[] = ['about', 'positions', 'studies', 'skills', 'volunteering', 'posts']

const needsOneOf = ({ verdicts }: Match, notLoaded: readonly Field[]) =>
  verdicts.some(
    (verdict) => verdict.outcome === 'unknown' && verdict.needs.some((field) => notLoaded.includes(field)),
  )

function Notice({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section class="notice stack tight" role="status">
      <b>{title}</b>
      {lines.length > 0 && <p>{lines.join(' ')}</p>}
    </section>
  )
}
