import { fillSentence } from '../call/call-says.ts'
import { type Invitation, invitationFile } from '../call/invitation.ts'
import type { Contact } from '../model/contact.ts'
import { saveFile } from '../platform/save-file.ts'
import { me } from '../store/me.ts'
import type { Spoken } from './load-spoken.ts'

/** Saves the file of a meeting on this computer, in the language of messages to them. */
export async function saveInvitation(
  invitation: Omit<Invitation, 'summary' | 'where'> & { readonly link?: string | undefined },
  { contact, spoken, file }: { readonly contact: Contact; readonly spoken: Spoken; readonly file: string },
): Promise<void> {
  const { link = '', ...rest } = invitation
  const mine = (await me())?.name ?? ''
  const names = new Intl.ListFormat(spoken.language).format([mine, contact.name].filter((one) => one !== ''))
  const summary = fillSentence(spoken.says.summary, { names })
  const text = await invitationFile({ ...rest, where: link, summary })
  saveFile(`${file}-${rest.at.slice(0, 10)}.ics`, text, 'text/calendar;charset=utf-8')
}
