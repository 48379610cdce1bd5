import type { Contact } from '../model/contact.ts'
import type { ChannelId, KindId } from '../model/draft.ts'
import type { Known } from '../model/known.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { kinds } from './kinds/index.ts'

/** A way that a message can travel. `certain` is false where it depends on a connection that was not read. */
export interface ChannelOffer {
  readonly channel: ChannelId
  /** Characters that the channel takes; null: no limit. */
  readonly limit: number | null
  readonly subjectLimit?: number
  readonly certain: boolean
  /** Notes that a free account has left of the last 30 days' allowance. */
  readonly notesLeft?: number
}

/** What the channels depend on. `touchpoints`: the person's, in sequence; those with others count notes only. */
export interface ChannelContext {
  readonly contact?: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly settings: Settings
  readonly now: string
}

const MESSAGE_LIMIT = 8_000
const INMAIL_LIMIT = 1_900
const INMAIL_SUBJECT_LIMIT = 200
const ALLOWANCE_HOURS = 30 * 24

/** How many characters a channel takes, null where there is no limit (evidence: note-limits, inmail-limits, message-limit). */
export function limitOf(channel: ChannelId, settings: Settings): number | null {
  if (channel === 'note') return settings.noteLimit[settings.account]
  if (channel === 'message') return MESSAGE_LIMIT
  return channel === 'inmail' ? INMAIL_LIMIT : null
}

/** Personal notes that a free account has left; undefined for a premium account. */
export function notesLeft({ touchpoints, settings, now }: ChannelContext): number | undefined {
  if (settings.account === 'premium') return undefined
  const since = Temporal.Instant.from(now).subtract({ hours: ALLOWANCE_HOURS })
  // A clock that was wrong for a while takes no more than a month's notes.
  const until = Temporal.Instant.from(now).add({ hours: ALLOWANCE_HOURS })
  const sent = touchpoints.filter(
    (one) =>
      one.kind === 'sent' &&
      one.channel === 'note' &&
      Temporal.Instant.compare(Temporal.Instant.from(one.at), since) >= 0 &&
      Temporal.Instant.compare(Temporal.Instant.from(one.at), until) <= 0,
  )
  return Math.max(0, settings.notesAMonth - sent.length)
}

type Link = 'connected' | 'pending' | 'apart' | 'unknown'

const linkOf = (known: Known | undefined, touchpoints: readonly Touchpoint[]): Link => {
  const degree = known?.profile.degree?.value
  if (degree === 1) return 'connected'
  let link: Link = degree === undefined ? 'unknown' : 'apart'
  for (const step of touchpoints) {
    if (step.kind === 'accepted') link = 'connected'
    else if (step.kind === 'sent' && step.channel === 'note' && link !== 'connected') link = 'pending'
    else if (step.kind === 'sent' && step.channel === 'message') link = 'connected'
  }
  return link
}

/** While an invitation is pending, LinkedIn carries neither another note nor a message. */
const open: Readonly<Record<Link, readonly ChannelId[]>> = {
  connected: ['message', 'email', 'chat'],
  apart: ['note', 'inmail', 'email', 'chat'],
  pending: ['email', 'inmail', 'chat'],
  unknown: ['note', 'message', 'inmail', 'email', 'chat'],
}

const offerChannel = (channel: ChannelId, link: Link, context: ChannelContext): ChannelOffer => {
  const left = channel === 'note' ? notesLeft(context) : undefined
  return {
    channel,
    limit: limitOf(channel, context.settings),
    certain: link !== 'unknown' || (channel !== 'note' && channel !== 'message'),
    ...(channel === 'inmail' && { subjectLimit: INMAIL_SUBJECT_LIMIT }),
    ...(left !== undefined && { notesLeft: left }),
  }
}

/**
 * The channels that are really open for a person, the best first: the one that the user prefers for them,
 * then the nearest. A note that a free account has no allowance for comes last.
 */
export function listChannels(known: Known | undefined, context: ChannelContext): readonly ChannelOffer[] {
  const { contact, settings } = context
  const theirs = known
    ? context.touchpoints.filter(
        ({ person }) => person.site === known.person.site && person.handle === known.person.handle,
      )
    : context.touchpoints
  const link = linkOf(known, theirs)
  const site = known?.person.site ?? contact?.person.site
  const onPlatform = site !== undefined && site !== 'linkedin' && site !== 'sample'
  const offersMentoring = onPlatform || contact?.channel === 'platform-request'
  const offers = [...(offersMentoring ? (['platform-request'] as const) : []), ...open[link]]
    .filter((channel) => channel !== 'inmail' || settings.hasInmail)
    .map((channel) => offerChannel(channel, link, context))
  const rank = ({ channel, notesLeft: left }: ChannelOffer) =>
    channel === contact?.channel ? -1 : left === 0 ? 1 : 0
  return offers.sort((a, b) => rank(a) - rank(b))
}

const belowAPost: ChannelOffer = { channel: 'comment', limit: null, certain: true }

// To somebody whom the user knows every way is open, but a message is no longer than the site takes.
const toIntroducer = (channel: ChannelId): ChannelOffer => ({
  channel,
  limit: channel === 'message' ? MESSAGE_LIMIT : null,
  certain: true,
})

/** Those of the open channels that a kind of message travels by, the best first; a thoughtful answer belongs below the post. */
export function channelsFor(kind: KindId, open: readonly ChannelOffer[]): readonly ChannelOffer[] {
  const { channels: own, addressee } = kinds[kind]
  if (addressee === 'introducer') return own.map(toIntroducer)
  const all = own.includes('comment') ? [belowAPost, ...open] : open
  return all.filter(({ channel }) => own.includes(channel))
}
