import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { NetworkPerson } from '../../../network/network-person.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import { profileAddress } from '../../../pipeline.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AskIntroduction } from './ask-introduction.tsx'
import { KeepTalk } from './keep-talk.tsx'
import { chipsOf, FACTS, sayBehind } from './reason-chips.ts'
import { Save } from './save.tsx'
import type { Network } from './use-network.ts'

interface NetworkRowProps {
  readonly row: RankedConnection
  readonly network: Network
  readonly isKept: boolean
}

/** Somebody with why to ask them, and the ways to them: one profile, opened by the user, or somebody who knows them. */
export function NetworkRow({ row, network, isKept }: NetworkRowProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network
  const { connection } = row
  const [isAsking, setAsking] = useState(false)
  const given = { labels, language: shows.code, of: FACTS }
  const hasWritten = row.reasons.some((reason) => reason.kind === 'exchange' && reason.answered)
  return (
    <>
      <div class="stack tight wide-cell">
        <RowHead row={row} />
        <p class="faint">
          {sayBehind(row, given)}{' '}
          {!isAsking && !hasWritten && (
            <button type="button" class="link faint" onClick={() => setAsking(true)}>
              {labels.introduce}
            </button>
          )}
        </p>
        {isAsking && (
          <AskIntroduction connection={connection} network={network} onEnd={() => setAsking(false)} />
        )}
      </div>
      <div class="row close ways">
        {isKept && connection.person ? (
          <>
            <KeepTalk connection={connection} person={connection.person} />
            <a class="button" href={addressOf({ page: 'person', who: whoOf(connection.person) })}>
              {labels.openPage}
            </a>
          </>
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
  const labels = texts.network
  const chips = chipsOf(row, { labels, language: shows.code, of: FACTS })
  const { connection } = row
  return (
    <>
      <p>
        <b>
          <bdi>{connection.name}</bdi>
        </b>{' '}
        <span class="soft">{roleText(connection, labels)}</span>
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

/**
 * The way to a profile, in a tab of its own: what is read of it follows from a click there. Where no file holds the address, the
 * site's own search is opened with the name.
 */
export function ProfileLink({ connection }: { readonly connection: NetworkPerson }) {
  const labels = useSurroundings().texts.network
  const address = connection.person && profileAddress(connection.person)
  return (
    <a class="button" href={address ?? searchFor(connection)} target="_blank" rel="noreferrer">
      {address ? labels.openProfile : labels.findProfile}
    </a>
  )
}

function searchFor({ name, company }: NetworkPerson): string {
  const address = new URL('https://www.linkedin.com/search/results/people/')
  address.searchParams.set('keywords', [name, company].filter((part) => part !== undefined).join(' '))
  return address.href
}

/** What the file says that somebody does. */
function roleText(
  { role, company }: NetworkPerson,
  labels: { readonly roleAt: string; readonly noRole: string },
) {
  if (role !== undefined && company !== undefined) return fill(labels.roleAt, { role, company })
  return role ?? company ?? labels.noRole
}
