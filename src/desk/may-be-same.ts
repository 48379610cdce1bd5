import type { Contact } from '../model/contact.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { joins, keysOf } from '../store/joins.ts'
import { contacts } from '../store/people.ts'
import { readOfMany } from '../store/readings.ts'
import { fold } from '../text/fold.ts'
import { mayBeSame } from '../without-page.ts'
import { joinRead } from './judge-people.ts'

/** The pages of one person, who may be the same, and everybody else with whom they could be joined. */
export interface Pages {
  readonly keys: readonly PersonKey[]
  readonly suggested: readonly Contact[]
  readonly others: readonly Contact[]
}

/**
 * Looks for the same person among everybody who is kept; what the user refused is not suggested again. Only those of the same
 * name are read.
 */
export async function pagesOf(contact: Contact): Promise<Pages> {
  const { person } = contact
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
  const name = wordsOf(contact.name)
  const namesakes = others.filter((one) => !refused.has(personId(one.person)) && wordsOf(one.name) === name)
  return { keys, others, suggested: await readAlike(person, namesakes) }
}

/** Those of some people whose pages say that they may be the same person. */
async function readAlike(person: PersonKey, namesakes: readonly Contact[]): Promise<readonly Contact[]> {
  if (namesakes.length === 0) return []
  const read = await readOfMany([person, ...namesakes.map((one) => one.person)])
  const here = joinRead(person, read.get(personId(person)))
  return namesakes.filter((one) => {
    const there = joinRead(one.person, read.get(personId(one.person)))
    return here && there && mayBeSame(here, there)
  })
}

const wordsOf = (name: string) =>
  fold(name)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
