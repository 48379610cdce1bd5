import type { KindId } from '../model/draft.ts'
import { kindsThat } from '../model/message-kinds.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import { clock } from '../platform/clock.ts'
import { sampleKey, sampleReading } from '../sample/person.ts'
import { sampleMe, samplePersona } from '../sample/persona.ts'
import { draftById } from '../store/drafts.ts'
import { type AtHand, atHand, begunDraft } from './at-hand.ts'
import { type Desk, openDesk } from './desk-state.ts'
import { knownOf } from './given.ts'

/** Why no desk can be laid out: the draft is gone, the person was never read, or no persona says what is looked for. */
export type NoDesk = 'gone' | 'not-read' | 'no-persona'

/** The desk with a draft that was begun before. */
export async function deskOfDraft(id: string): Promise<Desk | NoDesk> {
  const draft = await draftById(id)
  if (!draft) return 'gone'
  return lay(await gathered(draft.person), draft.kind, id)
}

/** The desk with a message of a kind to a person: the one that was begun and not sent, else a new one. */
export async function deskFor(person: PersonKey, kind: KindId): Promise<Desk | NoDesk> {
  const at = await gathered(person)
  return lay(at, kind, begunDraft(at, kind)?.id)
}

/** A guide looks for nobody: their messages need no persona. */
const nobody: Persona = { id: 'nobody', title: '', kind: 'informal', guidance: [], lines: [], excluded: [] }

/** What is at hand; of the sample person a reading that was made just now, and somebody to be. */
async function gathered(person: PersonKey): Promise<AtHand> {
  if (personId(person) !== personId(sampleKey)) return atHand(person)
  const at = await atHand(person, [sampleReading(clock())])
  return { ...at, personas: [samplePersona], me: at.me.name === '' ? sampleMe : at.me }
}

async function lay(at: AtHand, kind: KindId, id: string | undefined): Promise<Desk | NoDesk> {
  const wanted = at.contact?.persona ?? at.settings.activePersona
  const isGuide = kindsThat('guides').includes(kind)
  const persona =
    at.personas.find((one) => one.id === wanted) ?? at.personas[0] ?? (isGuide ? nobody : undefined)
  if (!persona) return 'no-persona'
  const known = knownOf(at)
  if (!known) return 'not-read'
  return openDesk({ at, known, persona, kind, draft: at.drafts.find((draft) => draft.id === id) })
}
