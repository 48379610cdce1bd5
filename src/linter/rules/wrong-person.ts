import { kinds } from '../../draft/kinds/index.ts'
import { kindIds } from '../../model/draft.ts'
import { claimsIn } from '../claims.ts'
import { isNameOf } from '../names.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** A message made for somebody else: another name in the greeting, a place of work that another message spoke of. */
export const wrongPerson: Rule = {
  level: 'stop',
  // an introduction is asked of somebody else than the person who was read
  for: kindIds.filter((kind) => kinds[kind].addressee === 'person'),
  find: (look) => [...greetsAnother(look), ...speaksOfAnother(look)],
}

function greetsAnother({ greeting, context }: Look): readonly Place[] {
  const said = greeting?.name ?? []
  const first = said[0]
  const last = said.at(-1)
  if (!first || !last) return []
  const names = [
    context.known?.profile.name?.value,
    context.contact?.name,
    ...Object.values(context.contact?.nameIn ?? {}),
  ].filter((name): name is string => name !== undefined && name !== '')
  const about = said.map((word) => isNameOf(word.text, names, context.lexicon.nicknames))
  return about.every((is) => is === false) ? [{ start: first.start, end: last.end }] : []
}

/** The place is not in the reading, and a message to another person named it. */
function speaksOfAnother(look: Look): readonly Place[] {
  const sent = look.context.sent ?? []
  return claimsIn(look)
    .filter((claim) => claim.standing !== 'supported' && sent.some((text) => text.includes(claim.place)))
    .map(({ start, end }) => ({ start, end }))
}
