import { organisationNames } from '../languages/organisations.ts'
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'
import type { MatchLexicons } from './lexicon.ts'

const legalForms = new WeakMap<MatchLexicons, ReadonlySet<string>>()

function formsOf(lexicons: MatchLexicons): ReadonlySet<string> {
  const known =
    legalForms.get(lexicons) ?? new Set(Object.values(lexicons).flatMap((one) => one.legalForms.map(fold)))
  legalForms.set(lexicons, known)
  return known
}

/** The words that name an organisation: without what stands in brackets, its legal form and “the”. */
function core(name: string, lexicons: MatchLexicons): string {
  const forms = formsOf(lexicons)
  const all = wordsOf(name.replace(/\([^)]*\)/gu, ' ')).map((word) => word.folded.replace(/[.'"]/gu, ''))
  const kept = all.filter((word, at) => !(word === 'the' && at === 0) && !forms.has(word))
  return (kept.length > 0 ? kept : all).join(' ')
}

const inBrackets = (name: string) =>
  [...name.matchAll(/\(([^)]{2,40})\)/gu)].flatMap((match) => match[1] ?? [])

const aliasGroups = new WeakMap<MatchLexicons, ReadonlyMap<string, number>>()

function groupOf(core_: string, lexicons: MatchLexicons): number | undefined {
  let groups = aliasGroups.get(lexicons)
  if (!groups) {
    groups = new Map(
      organisationNames.flatMap((names, group) =>
        names.map((name) => [core(name, lexicons), group] as const),
      ),
    )
    aliasGroups.set(lexicons, groups)
  }
  return groups.get(core_)
}

/** What one organisation can be told by: its words, its aliases in brackets, and the group of its known other names. */
export function organisationKeys(name: string, lexicons: MatchLexicons): readonly string[] {
  const cores = [core(name, lexicons), ...inBrackets(name).map((alias) => core(alias, lexicons))].filter(
    (one) => one !== '',
  )
  const groups = cores.flatMap((one) => groupOf(one, lexicons) ?? [])
  return [...cores, ...groups.map((group) => `#${group}`)]
}

/** Whether two names are of one organisation: the same words, an alias in brackets, or a known other name. Never a part of a word. */
export function isSameOrganisation(one: string, other: string, lexicons: MatchLexicons): boolean {
  const keys = organisationKeys(other, lexicons)
  return organisationKeys(one, lexicons).some((key) => keys.includes(key))
}
