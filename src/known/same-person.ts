import type { Known } from '../model/known.ts'
import { fold } from '../text/fold.ts'

/**
 * Whether two pages may be of one person: the name is the same, word by word, and an employer is too. Only a question to the
 * user follows from it, never a join.
 */
export function mayBeSame(one: Pick<Known, 'profile'>, other: Pick<Known, 'profile'>): boolean {
  const name = wordsOf(one.profile.name?.value ?? '')
  if (name.length < 2 || name.join(' ') !== wordsOf(other.profile.name?.value ?? '').join(' ')) return false
  const here = employersOf(one)
  return employersOf(other).some((employer) => here.includes(employer)) || namesEmployer(one, other)
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
const makePlain = (text: string) => wordsOf(text).join(' ')

const employersOf = ({ profile }: Pick<Known, 'profile'>) =>
  profile.positions.flatMap(({ value }) => (value.company ? [makePlain(value.company)] : []))

/** A page without a list of roles names the employer in its headline: “Head of Product at Fjordline”. */
const namesEmployer = (one: Pick<Known, 'profile'>, other: Pick<Known, 'profile'>) => {
  const isNamed = (employers: readonly string[], headline: string | undefined) =>
    headline !== undefined &&
    employers.some((employer) => employer.length > 2 && ` ${makePlain(headline)} `.includes(` ${employer} `))
  return (
    isNamed(employersOf(one), other.profile.headline?.value) ||
    isNamed(employersOf(other), one.profile.headline?.value)
  )
}
