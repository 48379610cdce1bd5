import { parse } from 'valibot'
import { fill } from '../../../languages/fill.ts'
import type { Connection } from '../../../model/connection.ts'
import { Contact } from '../../../model/contact.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import { profileAddress } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { keepAdded } from '../../../store/added.ts'
import { everyKey } from '../../../store/people.ts'
import { readConnection } from '../../../without-page.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { whoOf } from '../../parts/who.ts'
import { keyFor } from '../add/key-for.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { behind, chipsOf, FACTS } from './reason-words.ts'
import type { Network } from './use-network.ts'

interface NetworkRowProps {
  readonly row: RankedConnection
  readonly network: Network
  readonly isKept: boolean
}

/** Somebody with why to ask them, and the way to them: one profile, opened by the user. */
export function NetworkRow({ row, network, isKept }: NetworkRowProps) {
  const { texts, shows } = useSurroundings()
  const words = texts.network
  const { connection } = row
  const given = { words, language: shows.code, of: FACTS }
  return (
    <>
      <div class="stack tight wide-cell">
        <RowHead row={row} />
        <p class="faint">{behind(row, given)}</p>
      </div>
      <div class="row close ways">
        {isKept && connection.person ? (
          <a class="button" href={addressOf({ page: 'person', who: whoOf(connection.person) })}>
            {words.openPage}
          </a>
        ) : (
          <Save connection={connection} network={network} />
        )}
        <ProfileLink connection={connection} />
      </div>
    </>
  )
}

/** Who it is, and the reasons in few words. */
export function RowHead({ row }: { readonly row: RankedConnection }) {
  const { texts, shows } = useSurroundings()
  const words = texts.network
  const chips = chipsOf(row, { words, language: shows.code, of: FACTS })
  const { connection } = row
  return (
    <>
      <p>
        <b>
          <bdi>{connection.name}</bdi>
        </b>{' '}
        <span class="soft">{roleText(connection, words)}</span>
      </p>
      {chips.length > 0 && (
        <p class="row close">
          {chips.map((chip) => (
            <span key={chip} class="chip">
              {chip}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** The way to a profile, in a tab of its own: what is read of it follows from a click there. */
export function ProfileLink({ connection: { person } }: { readonly connection: Connection }) {
  const words = useSurroundings().texts.network
  const address = person && profileAddress(person)
  if (!address) return <span class="faint">{words.noAddress}</span>
  return (
    <a class="button" href={address} target="_blank" rel="noreferrer">
      {words.openProfile}
    </a>
  )
}

/** What the file says that somebody does. */
function roleText(
  { role, company }: Connection,
  words: { readonly roleAt: string; readonly noRole: string },
) {
  if (role !== undefined && company !== undefined) return fill(words.roleAt, { role, company })
  return role ?? company ?? words.noRole
}

interface SaveProps {
  readonly connection: Connection
  readonly network: Network
}

/** Keeps somebody with what the file says of them. */
function Save({ connection, network: { persona, last } }: SaveProps) {
  const { texts } = useSurroundings()
  const words = texts.network
  const { act, failed } = useOneAct()
  const { name, role, company } = connection
  const save = () =>
    act(
      async (refused) => {
        const person = connection.person ?? keyFor(name, await everyKey(), true)
        const options = {
          person,
          url: profileAddress(person) ?? '',
          takenAt: last?.importedAt ?? clock(),
        }
        const headline = [role, company]
          .filter((part) => part !== undefined)
          .join(' · ')
          .slice(0, 600)
        const contact = {
          person,
          name,
          since: clock(),
          persona: persona?.id ?? '',
          ...(headline !== '' && { headline }),
        }
        return keepAdded(parse(Contact, contact), readConnection(connection, options), []).orElse(refused)
      },
      { said: fill(words.saved, { name }) },
    )
  return (
    <>
      <button type="button" class="quiet" onClick={save}>
        {words.save}
      </button>
      <Failed failed={failed} />
    </>
  )
}
