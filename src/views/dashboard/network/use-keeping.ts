import { parse } from 'valibot'
import { Contact } from '../../../model/contact.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { personId } from '../../../model/person-key.ts'
import type { NetworkPerson } from '../../../network/network-person.ts'
import { clock } from '../../../platform/clock.ts'
import { keepAdded } from '../../../store/added.ts'
import { answerSame } from '../../../store/lists.ts'
import { everyKey } from '../../../store/people.ts'
import type { Kept, StoreProblem } from '../../../store/writing.ts'
import { keyFor } from '../add/key-for.ts'
import { readingOf } from './listed-reading.ts'
import type { Network } from './use-network.ts'

/** Gives what keeps somebody of the network. */
export const useKeeping =
  (network: Network) =>
  (one: NetworkPerson, refused: (problem: StoreProblem) => void): Promise<Kept<PersonKey> | undefined> =>
    keep(one, network, refused)

/** Keeps somebody with what files and lists say of them; a row without an address is remembered as theirs. */
async function keep(
  one: NetworkPerson,
  { persona, last }: Network,
  refused: (problem: StoreProblem) => void,
): Promise<Kept<PersonKey> | undefined> {
  const { name, role, company, listed = [] } = one
  const person = one.person ?? keyFor(name, await everyKey(), true)
  const headline = [role, company]
    .filter((part) => part !== undefined)
    .join(' · ')
    .slice(0, 600)
  const contact = {
    person,
    name,
    since: clock(),
    persona: persona?.id ?? '',
    ...(headline !== '' && { headline }),
  }
  // What a list says was so when it was brought; only the newest of them is known.
  const takenAt = one.isOnlyListed ? clock() : (last?.importedAt ?? clock())
  const kept = await keepAdded(parse(Contact, contact), readingOf(person, one, takenAt), []).orElse(refused)
  if (!kept) return undefined
  const [row] = one.person ? [] : listed
  const answer = { row: row?.key ?? '', other: personId(person), isSame: true }
  const said = row && (await answerSame(row.list.id, [answer]).orElse(refused))
  return { value: person, undo: [...kept.undo, ...(said?.undo ?? [])] }
}
