import type { Hook } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import { roleIn } from './hooks/role-in.ts'
import { isIn, type Word, type Words } from './phrase.ts'
import type { Sources } from './word.ts'

/** A longer quotation is no subject (subjects of three to six words are advised). Our judgement. */
const LONGEST_IN_SUBJECT = 40

const days = new Map<string, Intl.DateTimeFormat>()

/** A day as a sentence holds it, without its year: posts that are mentioned are of the last one. */
function dayOf(at: string, locale: string): string {
  const format =
    days.get(locale) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  days.set(locale, format)
  return format.format(Temporal.Instant.from(at).epochMilliseconds)
}

/** A name that a sentence can hold: a foreign one only where the language writes foreign names as they are. */
const nameIn = (name: string | undefined, language: LanguageCode) =>
  name !== undefined && (language === 'he' || isIn(name, language)) ? name : undefined

function namesOf({ names }: Hook, { language, says, hookWords }: Sources, uses: Word['uses']): Words {
  const company = nameIn(names?.company, language)
  const word = (text: string | undefined): Word | undefined => (text ? { text, uses } : undefined)
  const role = (title: string | undefined) => word(title && roleIn(title, language, hookWords))
  const [before, after] = [role(names?.before), role(names?.after)]
  // A step between two roles that the language calls alike is no step.
  const isStep = before?.text !== after?.text
  return {
    before: isStep ? before : undefined,
    after: isStep ? after : undefined,
    // “your work as …” takes a title and never the name of a field.
    role: word(names?.role && hookWords[language].roleTitle(names.role)),
    company: word(company && says.placed(company)),
  }
}

/** What a sentence can say of the hook: its title in whole, its day or year, the roles and places that it names. */
export function hookFacts(sources: Sources, longestQuote: number): Words {
  const { hook, language, says } = sources
  if (!hook || hook.topic === '') return {}
  const uses = [hook.fact]
  const { at, quote } = hook
  const canQuote =
    quote !== undefined && quote.length <= longestQuote && (language === 'he' || isIn(quote, language))
  const topic = nameIn(hook.topic, language)
  return {
    ...namesOf(hook, sources, uses),
    topic: topic === undefined ? undefined : { text: topic, uses },
    place: topic === undefined ? undefined : { text: says.placed(topic), uses },
    quote: canQuote ? { text: quote, uses } : undefined,
    brief: canQuote && quote.length <= LONGEST_IN_SUBJECT ? { text: quote, uses } : undefined,
    day: at?.includes('T') ? { text: dayOf(at, says.locale), uses } : undefined,
    year: at && !at.includes('T') ? { text: at.slice(0, 4), uses } : undefined,
  }
}
