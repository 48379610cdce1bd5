import type { Contact } from '../../../model/contact.ts'
import type { KindId } from '../../../model/draft.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** What a guide writes to somebody whom they guide, beside what Today asks for. */
const messages = [
  'check-in',
  'agenda-reminder',
  'ask-to-name',
  'less-time',
  'guiding-mismatch',
  'guiding-close',
] as const satisfies readonly KindId[]

/** The messages of a guide, each a page away. */
export function GuideMessages({ contact }: { readonly contact: Contact }) {
  const { texts, shows } = useSurroundings()
  const who = whoOf(contact.person)
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{texts.guiding.session.messages}</h2>
      <p class="row">
        {messages.map((kind) => (
          <a key={kind} class="button" href={addressOf({ page: 'write', who, kind })}>
            {shows.names.kind[kind]}
          </a>
        ))}
      </p>
    </section>
  )
}
