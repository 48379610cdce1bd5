import type { Contact } from '../../../model/contact.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import { known } from '../../../pipeline.ts'
import { joins, keysOf } from '../../../store/joins.ts'
import { contacts } from '../../../store/people.ts'
import { correctionsOf, readingsOf } from '../../../store/readings.ts'
import { mayBeSame } from '../../../without-page.ts'

/** The pages of one person, who may be the same, and everybody else with whom they could be joined. */
export interface Pages {
  readonly keys: readonly PersonKey[]
  readonly suggested: readonly Contact[]
  readonly others: readonly Contact[]
}

/** Looks through everybody who is kept; what the user refused is not suggested again. */
export async function pagesOf(person: PersonKey): Promise<Pages> {
  const [said, everybody] = await Promise.all([joins(), contacts()])
  const keys = keysOf(person, said)
  const own = new Set(keys.map(personId))
  const others = everybody.filter((one) => !own.has(personId(one.person)) && !one.sample)
  const refused = new Set(
    said.flatMap(({ one, other, verdict }) => {
      const [a, b] = [personId(one), personId(other)]
      return verdict === 'different' ? [own.has(a) ? b : own.has(b) ? a : ''] : []
    }),
  )
  const here = await knownOf(person)
  const suggested: Contact[] = []
  for (const one of others) {
    if (refused.has(personId(one.person))) continue
    const there = here && (await knownOf(one.person))
    if (here && there && mayBeSame(here, there)) suggested.push(one)
  }
  return { keys, suggested, others }
}

async function knownOf(person: PersonKey) {
  const [first, ...rest] = await readingsOf(person)
  return first && known([first, ...rest], await correctionsOf(person))
}
