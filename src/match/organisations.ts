import { organisationNames } from '../languages/organisations.ts'
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'
import type { MatchWordsByLanguage } from './words.ts'

const legalForms = new WeakMap<MatchWordsByLanguage, ReadonlySet<string>>()

function formsOf(words: MatchWordsByLanguage): ReadonlySet<string> {
  const known =
    legalForms.get(words) ?? new Set(Object.values(words).flatMap((one) => one.legalForms.map(fold)))
  legalForms.set(words, known)
  return known
}

/** The words that name an organisation: without what stands in brackets, its legal form and “the”. */
function core(name: string, words: MatchWordsByLanguage): string {
  const forms = formsOf(words)
  const all = wordsOf(name.replace(/\([^)]*\)/gu, ' ')).map((word) => word.folded.replace(/[.'"]/gu, ''))
  const kept = all.filter((word, at) => !(word === 'the' && at === 0) && !forms.has(word))
  return (kept.length > 0 ? kept : all).join(' ')
}

const inBrackets = (name: string) =>
  [...name.matchAll(/\(([^)]{2,40})\)/gu)].flatMap((match) => match[1] ?? [])

const aliasGroups = new WeakMap<MatchWordsByLanguage, ReadonlyMap<string, number>>()

function groupOf(core_: string, words: MatchWordsByLanguage): number | undefined {
  let groups = aliasGroups.get(words)
  if (!groups) {
    groups = new Map(
      organisationNames.flatMap((names, group) => names.map((name) => [core(name, words), group] as const)),
    )
    aliasGroups.set(words, groups)
  }
  return groups.get(core_)
}

/** What one organisation can be told by: its words, its aliases in brackets, and the group of its known other names. */
export function organisationKeys(name: string, words: MatchWordsByLanguage): readonly string[] {
  const cores = [core(name, words), ...inBrackets(name).map((alias) => core(alias, words))].filter(
    (one) => one !== '',
  )
  const groups = cores.flatMap((one) => groupOf(one, words) ?? [])
  return [...cores, ...groups.map((group) => `#${group}`)]
}

/** Whether two names are of one organisation: the same words, an alias in brackets, or a known other name. Never a part of a word. */
export function isSameOrganisation(one: string, other: string, words: MatchWordsByLanguage): boolean {
  const keys = organisationKeys(other, words)
  return organisationKeys(one, words).some((key) => keys.includes(key))
}
