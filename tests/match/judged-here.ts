import { parse } from 'valibot'
import { joinReadings } from '../../src/known/known.ts'
import { matchLexicons } from '../../src/languages/recognises.ts'
import { match } from '../../src/match/match.ts'
import { personaFrom } from '../../src/match/persona.ts'
import type { Match } from '../../src/model/match.ts'
import { Me } from '../../src/model/me.ts'
import type { Reading, Unreadable } from '../../src/model/reading.ts'

const now = '2026-11-20T09:00:00Z'
const persona = personaFrom(
  {
    ability: 'Present data to stakeholders who are not technical',
    heading: 'From data engineer to product manager',
    intro: 'Data engineer',
  },
  { persona: 'p', line: (at) => `line-${at}` },
  matchLexicons,
)

/** What is read and how it matches, wherever this runs. */
export function judgedHere(reading: Reading | Unreadable): {
  readonly reading: unknown
  readonly match?: Match
} {
  if ('unreadable' in reading) return { reading }
  const me = parse(Me, { role: 'Data engineer' })
  return { reading, match: match(joinReadings([reading], []), { persona, me, lexicons: matchLexicons, now }) }
}
