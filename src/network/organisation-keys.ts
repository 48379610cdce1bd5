import { organisationKeys } from '../match/organisations.ts'
import type { MatchWordsByLanguage } from '../match/words.ts'

/** How many different organisations are remembered: a network is joined and ranked anew with every change. */
const REMEMBERED = 60_000
const remembered = new WeakMap<MatchWordsByLanguage, Map<string, readonly string[]>>()

/** What an organisation can be told by; each is looked at once. */
export function keysOfOrganisation(name: string, words: MatchWordsByLanguage): readonly string[] {
  const keys = remembered.get(words) ?? new Map<string, readonly string[]>()
  remembered.set(words, keys)
  const known = keys.get(name)
  if (known) return known
  if (keys.size >= REMEMBERED) keys.clear()
  const made = organisationKeys(name, words)
  keys.set(name, made)
  return made
}
