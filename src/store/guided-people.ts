import { type Guiding, guidingIn } from '../follow-up/guiding.ts'
import { whole } from '../follow-up/history.ts'
import type { Contact } from '../model/contact.ts'
import type { Guided } from '../model/giving.ts'
import { kindsThat } from '../model/message-kinds.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { everyGuided } from './giving.ts'
import { moment } from './moment.ts'
import { overview } from './overview.ts'

/** Somebody on the guide's side: who asked me, or whom I guide, with what happened. */
export interface GuidedPerson {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly guiding: Guiding
  readonly guided?: Guided
}

const takesOn = kindsThat('takes-on')

/** Everybody who ever asked me or was guided; only their touchpoints are read. */
export async function guidedPeople(now = moment()): Promise<readonly GuidedPerson[]> {
  const ofKind = (kind: Touchpoint['kind']) =>
    db.touchpoints.where('[kind+at]').between([kind, ''], [kind, '\uffff'])
  const [asked, begun, taken, guided] = await Promise.all([
    ofKind('requested').toArray(),
    ofKind('guiding').toArray(),
    ofKind('sent')
      .filter((one) => one.kind === 'sent' && takesOn.includes(one.message))
      .toArray(),
    everyGuided(),
  ])
  const keys = new Map<string, PersonKey>(
    [...asked, ...begun, ...taken].map(({ person }) => [personId(person), person]),
  )
  if (keys.size === 0) return []
  const agreed = new Map(guided.map((one) => [personId(one.person), one]))
  const people = await overview([...keys.values()])
  return people
    .filter(({ contact }) => !contact.sample)
    .map(({ contact, touchpoints }) => {
      const said = agreed.get(personId(contact.person))
      const guiding = guidingIn(whole(touchpoints, now))
      return { contact, touchpoints, guiding, ...(said && { guided: said }) }
    })
}
