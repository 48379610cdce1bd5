import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { findHooks, linksNothing } from '../../src/draft/hooks.ts'
import { hookLexicons, matchLexicons } from '../../src/languages/recognises.ts'
import { personaFrom } from '../../src/match/persona.ts'
import type { Known } from '../../src/model/known.ts'
import type { LanguageCode } from '../../src/model/language.ts'
import { Me } from '../../src/model/me.ts'
import { noEntries } from '../../src/model/reading.ts'

const now = '2026-11-26T09:00:00Z'

interface User {
  readonly id: string
  readonly lang: LanguageCode
  readonly ability: string
  readonly heading: string
  readonly intro: string
  readonly me: Readonly<Record<string, unknown>>
}
const { users, mentors } = JSON.parse(readFileSync('tests/messages/learnt/people.json', 'utf8')) as {
  readonly users: readonly User[]
  readonly mentors: Readonly<Record<string, Known>>
}

/** What is kept of a page, with where it was seen. */
const seen = (kept: unknown): unknown => {
  if (Array.isArray(kept)) return kept.map(seen)
  const { value, in: section } = kept as { value?: unknown; in?: string }
  if (section === undefined) return kept
  const said = Object.values(value as object).join(' · ')
  const quote = typeof value === 'string' ? value : ((value as { text?: string }).text ?? said)
  return { value, quote, section, foundBy: 'by-hand', at: now }
}

function knownAs(id: string): Known {
  const kept = mentors[id]!
  const profile = Object.fromEntries(
    Object.entries(kept.profile).map(([field, value]) => [field, seen(value)]),
  )
  return { ...kept, profile: { ...noEntries, ...profile } } as Known
}

/**
 * Who would write to whom, and what a careful reader would begin with, told by reading: ids or kinds of hooks; “+” anything
 * that joins, “-” nothing does, “*” either.
 */
const choices = readFileSync('tests/messages/learnt/choices.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [user = '', mentor = '', right = ''] = line.split('\t')
    const { lang, intro, me, ...answers } = users.find(({ id }) => id === user)!
    const persona = personaFrom(
      { ...answers, intro },
      { persona: user, line: (at) => `line-${at}` },
      matchLexicons,
    )
    const mine = parse(Me, { ...me, intro: { [lang]: intro } })
    const all = findHooks(knownAs(mentor), { persona, me: mine, now, lexicons: hookLexicons })
    return { name: `${user} → ${mentor}`, right, first: all[0]!, isNone: linksNothing(all) }
  })

const isRight = ({ right, first, isNone }: (typeof choices)[number]) => {
  if (right === '*') return true
  if (right === '-' || right === '+') return isNone === (right === '-')
  return right.split(',').some((one) => one === first.id || one === first.kind)
}

it('begins with what a careful reader would choose', () => {
  const right = choices.filter(isRight)
  console.log(
    `${right.length} of ${choices.length} first asks begin with what a careful reader would choose.`,
  )
  expect(right.length / choices.length).toBeGreaterThanOrEqual(0.85)
})

it('seldom says that nothing joins two whom a reader sees joined', () => {
  const plain = choices.filter(({ right }) => right !== '-' && right !== '*')
  const missed = plain.filter(({ isNone }) => isNone)
  console.log(`${missed.length} of ${plain.length} are said to have nothing in common.`)
  expect(missed.length / plain.length).toBeLessThanOrEqual(0.1)
})
