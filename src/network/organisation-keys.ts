import type { MatchLexicons } from '../match/lexicon.ts'
import { organisationKeys } from '../match/organisations.ts'

/** How many different organisations are remembered: a network is joined and ranked anew with every change. */
const REMEMBERED = 60_000
const remembered = new WeakMap<MatchLexicons, Map<string, readonly string[]>>()

/** What an organisation can be told by; each is looked at once. */
export function keysOfOrganisation(name: string, lexicons: MatchLexicons): readonly string[] {
  const keys = remembered.get(lexicons) ?? new Map<string, readonly string[]>()
  remembered.set(lexicons, keys)
  const known = keys.get(name)
  if (known) return known
  if (keys.size >= REMEMBERED) keys.clear()
  const made = organisationKeys(name, lexicons)
  keys.set(name, made)
  return made
}
