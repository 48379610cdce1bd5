import { getDotPath, parse, safeParse } from 'valibot'
import { matchLexicons } from '../languages/recognises.ts'
import { amongPeople } from '../match/among.ts'
import { inRank } from '../match/rank.ts'
import { Me } from '../model/me.ts'
import { personId } from '../model/person-key.ts'
import { Persona } from '../model/persona.ts'
import { Reading } from '../model/reading.ts'
import { joinReadings, match } from '../pipeline.ts'
import { type Command, checkedFile, nowOf, standardInput, WrongUse } from './command.ts'
import { settingsOf } from './match.ts'
import { shippedVectors } from './vectors.ts'

/** `rank --persona <persona.json> < readings` → one line for each person, best first, ruled out last. Readings of one person add up. */
export const rankCommand: Command = async (given) => {
  const persona = await checkedFile(Persona, given.persona, 'a Persona (--persona)')
  const me = given.me === undefined ? parse(Me, {}) : await checkedFile(Me, given.me, 'About me (--me)')
  const [settings, vectors, now] = [await settingsOf(given), await shippedVectors(), nowOf(given)]
  const people = new Map<string, [Reading, ...Reading[]]>()
  for (const reading of readingsIn(await standardInput('One Reading a line'))) {
    const before = people.get(personId(reading.person))
    if (before) before.push(reading)
    else people.set(personId(reading.person), [reading])
  }
  const everybody = [...people.values()].map((readings) => joinReadings(readings, []))
  const among = amongPeople(everybody, matchLexicons)
  const judged = everybody.map((one) => ({
    person: one.person,
    match: match(one, { persona, me, settings, lexicons: matchLexicons, now, vectors, among }),
  }))
  return {
    lines: inRank(judged).map(({ person, match: { score, band, known: share, verdicts, ruledOutBy } }) => ({
      person,
      score,
      band,
      known: share,
      verdicts,
      ...(ruledOutBy.length > 0 && { ruledOutBy }),
    })),
    exit: 0,
  }
}

function readingsIn(text: string): readonly Reading[] {
  return text.split(/\r?\n/u).flatMap((line, at) => {
    if (line.trim() === '') return []
    const checked = safeParse(Reading, parseLine(line, at))
    if (checked.success) return [checked.output]
    const place = getDotPath(checked.issues[0]) ?? 'the whole line'
    throw new WrongUse(
      `Line ${at + 1} is not a Reading: at ${place}: ${checked.issues[0].message} See docs/formats/.`,
    )
  })
}

const parseLine = (line: string, at: number): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new WrongUse(`Line ${at + 1} is not JSON; it should hold a Reading.`)
  }
}
