import type { Draft, KindId } from '../../model/draft.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { Me } from '../../model/me.ts'
import type { LineId, LineRole, Persona, PersonaLine, TextByLanguage } from '../../model/persona.ts'
import { findBesideEach } from '../trouble-beside.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { phrasesOf } from './phrases-of.ts'
import { nameFor, type Who, whoOf } from './who.ts'

/** A part of a message in the user's own words that they have not accepted yet. */
export type Unconfirmed =
  /** `phrases` is empty where nothing could be proposed: `said` is what the user wrote, in whatever language. */
  | {
      readonly line: LineId
      readonly role: LineRole
      readonly phrases: readonly string[]
      /** What a message says behind each, as the user told it beside that wish; empty where nothing. */
      readonly beside: readonly string[]
      readonly said: string
    }
  | { readonly me: 'who'; readonly who: Who | undefined; readonly said: string }
  /** My name, where it was told only in another script. */
  | { readonly me: 'nameIn'; readonly name: string; readonly said: string }

/** The roles of the lines that a message can speak; qualities become questions, experience only chooses. */
export const spokenRoles = ['gap', 'short-goal', 'long-goal'] as const satisfies readonly LineRole[]
/** What a message asks about. */
const needs: readonly LineRole[] = ['gap', 'short-goal']

const findSaid = (text: TextByLanguage, language: LanguageCode) =>
  text[language] ?? Object.values(text).find((one) => one !== undefined && one !== '') ?? ''

const isAccepted = (line: PersonaLine, language: LanguageCode) =>
  line.confirmed === true && line.phrases?.[language] !== undefined

/**
 * What a message in a language would say in the user's name unseen: proposals for who they are and for each line, and, where
 * no line gives a need in that language, the first that could.
 */
export function findUnconfirmed(
  persona: Persona,
  me: Me,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): readonly Unconfirmed[] {
  const roles: readonly LineRole[] = spokenRoles
  const lines = roles
    .flatMap((role) => persona.lines.filter((line) => line.role === role))
    .map((line) => ({
      line,
      phrases: phrasesOf(line, language, lexicon),
      said: findSaid(line.text, language),
    }))
  const told = lines.some(({ line, phrases }) => needs.includes(line.role) && phrases.length > 0)
  const open = lines.filter(({ line }) => !isAccepted(line, language))
  const asked = told ? undefined : open.find(({ line, said }) => needs.includes(line.role) && said !== '')
  return [
    ...whoUnseen(me, language, lexicon),
    ...open
      .filter((one) => one.phrases.length > 0 || one === asked)
      .map(({ line, phrases, said }) => ({
        line: line.id,
        role: line.role,
        phrases,
        beside: findBesideEach(line, language, lexicon),
        said,
      })),
    ...nameUntold(me, language),
  ]
}

function whoUnseen(me: Me, language: LanguageCode, lexicon: PhraseLexicon): readonly Unconfirmed[] {
  if (me.whoConfirmed === true && me.who?.[language] !== undefined) return []
  const who = whoOf(me, language, lexicon)
  const said = findSaid(me.intro, language)
  return who || said !== '' ? [{ me: 'who', who, said }] : []
}

function nameUntold(me: Me, language: LanguageCode): readonly Unconfirmed[] {
  const isTold = me.name === '' || me.nameIn?.[language] !== undefined || nameFor(me, language) !== undefined
  return isTold ? [] : [{ me: 'nameIn', name: '', said: me.name }]
}

/** Whether a part has no words yet. */
export function isUntold(part: Unconfirmed): boolean {
  if ('line' in part) return part.phrases.every((phrase) => phrase.trim() === '')
  return (part.me === 'who' ? (part.who?.long ?? '') : part.name).trim() === ''
}

/** The same for what the user wrote in that language: another language is asked for only when a message needs it. */
export function findUnconfirmedAsWritten(
  persona: Persona,
  me: Me,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): readonly Unconfirmed[] {
  return findUnconfirmed(persona, me, language, lexicon).filter((part) =>
    'me' in part
      ? part.me === 'who' && me.intro[language]
      : persona.lines.some(({ id, text }) => id === part.line && text[language]),
  )
}

/** The kinds of message that say who writes and what they want. */
const introducing: ReadonlySet<KindId> = new Set(['first-ask', 'after-acceptance', 'introduction'])
/** The fields of About me that say who writes. */
const whoFields: ReadonlySet<string> = new Set(['who', 'whoShort', 'intro', 'role'])

/** Of these parts, the ones that a draft says in sentences which the user has not rewritten, or would say if it could. */
export function findAsked(
  { kind, segments, subject }: Pick<Draft, 'kind' | 'segments' | 'subject'>,
  parts: readonly Unconfirmed[],
): readonly Unconfirmed[] {
  const facts = [...segments, ...(subject ? [subject] : [])].flatMap(({ mine, uses }) => (mine ? [] : uses))
  return parts.filter((part) => {
    if (isUntold(part)) return introducing.has(kind)
    return facts.some((fact) =>
      'me' in part ? 'me' in fact && whoFields.has(fact.me) : 'line' in fact && fact.line === part.line,
    )
  })
}
