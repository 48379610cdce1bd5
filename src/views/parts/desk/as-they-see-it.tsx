import type { Desk } from '../../../desk/desk-state.ts'
import type { ChannelId } from '../../../model/draft.ts'
import { languageTraits } from '../../../model/language.ts'
import { type Cut, glance } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'

/** The message as it reaches its reader: the line in their list first, then the whole of it on a phone. */
export function AsTheySeeIt({ desk }: { readonly desk: Desk }) {
  const labels = useShows().popup.seen
  const draft = desk.draft.value
  const { subject, line } = glance(draft)
  const { language, channel } = draft
  const sender = desk.at.value.me.name || labels.you
  const { direction } = languageTraits[language]
  return (
    <div class="stack tight">
      <p class="faint">{labels.list[channel]}</p>
      <div class="phone glance" lang={language} dir={direction}>
        {channel !== 'comment' && <b>{sender}</b>}
        {subject && <Line cut={subject} />}
        <Line cut={line} />
      </div>
      <p class="faint">{labels.opened}</p>
      <div class="phone" lang={language} dir={direction}>
        {hasSubject(channel) && draft.subject && <b class="block">{draft.subject.text}</b>}
        <div class="letter">{desk.text.value}</div>
      </div>
    </div>
  )
}

const hasSubject = (channel: ChannelId) => channel === 'email' || channel === 'inmail'

function Line({ cut: { text, more } }: { readonly cut: Cut }) {
  return (
    <span class="block">
      {text}
      {more && <span aria-hidden="true"> …</span>}
    </span>
  )
}
