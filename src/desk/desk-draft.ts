import type { Language } from '../languages/language.ts'
import type { Draft, KindId } from '../model/draft.ts'
import type { Known } from '../model/known.ts'
import type { LanguageCode } from '../model/language.ts'
import { kindsThat } from '../model/message-kinds.ts'
import type { Persona } from '../model/persona.ts'
import { channelsFor, type Judged, messageLanguage, write } from '../pipeline.ts'
import { clock } from '../platform/clock.ts'
import { newId } from '../platform/new-id.ts'
import type { AtHand } from './at-hand.ts'

/** An answer to a request is in its language; any other message in the one that the person writes in. */
export function languageFor(kind: KindId, known: Known, { guiding, me, settings }: AtHand): LanguageCode {
  const asked = kindsThat('guides').includes(kind) ? guiding?.request?.language : undefined
  return asked ?? messageLanguage(known, me, settings)
}

/** The message of a kind that is proposed first: by the best channel and with the best hook. */
export function newDraft(judged: Judged, { draftCount }: AtHand, kind: KindId, language: Language): Draft {
  const channel = channelsFor(kind, judged.channels)[0]?.channel ?? 'email'
  const choice = { id: newId(), kind, channel, language: language.code, seed: draftCount }
  return write(judged, choice, language, clock())
}

/** Whether what the user wants or who they are was put right after a draft: what they did not touch in it follows. */
export const isOlder = ({ changedAt }: Draft, { me }: AtHand, persona: Persona): boolean =>
  [persona.changedAt, me.changedAt].some((put) => put !== undefined && put > changedAt)

/** The stored draft, or the words typed after it that the store did not get any more. */
export function newest(
  stored: Draft | undefined,
  unsaved: Draft | undefined,
  kind: KindId,
): Draft | undefined {
  const goesOn = stored ? unsaved?.id === stored.id : unsaved?.kind === kind
  return unsaved && goesOn && unsaved.revision > (stored?.revision ?? -1) ? unsaved : stored
}

/** The choice behind a draft. Its questions are left out: they follow the language and the channel unless the user chooses. */
export const choiceOf = ({ id, kind, channel, language, hook, wish, seed, introducer }: Draft) => ({
  id,
  kind,
  channel,
  language,
  seed,
  ...(hook !== undefined && { hook }),
  ...(wish && { wish }),
  ...(introducer !== undefined && { introducer }),
})
