import type { LanguageCode } from '../model/language.ts'
import type { Me } from '../model/me.ts'
import type { Sources } from './filling.ts'
import type { Filling, Fillings } from './phrase.ts'
import { proposeWho, whoOf } from './phrases/who.ts'

const trimMarks = (text: string) => text.replace(/[\s.,;!?…]+$/u, '')

const remembered = new WeakMap<Me, Map<LanguageCode, Fillings>>()

/** Who writes, which is the same for every message. */
export function fillWho(sources: Sources): Fillings {
  const kept = remembered.get(sources.me) ?? new Map<LanguageCode, Fillings>()
  remembered.set(sources.me, kept)
  const fillings = kept.get(sources.language) ?? sayWho(sources)
  kept.set(sources.language, fillings)
  return fillings
}

/** The whole clause, and a short one that a note has room for. */
function sayWho({ me, language, phrases }: Sources): Fillings {
  const who = whoOf(me, language, phrases)
  // Of somebody who was a buyer nobody says that they are one, though their title still does.
  const byRole = who === undefined ? proposeWho(me.role ?? '', me, language, phrases) : undefined
  const word = (text: string | undefined, field: string): Filling | undefined =>
    text ? { text: trimMarks(text), uses: [{ me: field }] } : undefined
  const long = word(who?.long, 'intro') ?? word(byRole?.long, 'role')
  // Where no clause is short enough the first part of the whole says who writes, too.
  const part = word(long?.text.replace(/\s*\(.*$/u, '').split(/,\s/u)[0], 'intro')
  return { who: long, short: word(who?.short, 'intro') ?? word(byRole?.short, 'role') ?? part }
}

/** Who writes, where a sentence before it names the employer of both. */
export function besideEmployer({ who, short }: Fillings, { ties, hook, says }: Sources): Fillings {
  const employer = hook?.kind === 'shared-employer' ? hook : ties?.employer
  const without = (word: Filling | undefined) =>
    word && employer ? { ...word, text: says.withoutPlace(word.text, employer.topic) } : word
  return { whoThere: without(who), shortThere: without(short) }
}
