import type { KindId } from './draft.ts'
import type { Standing } from './standing.ts'

/** What a kind of message can be: what rules and follow-up ask of it, in the place of its name. */
export type Trait =
  /** The first to somebody who does not know the writer. */
  | 'first'
  /** Asks for a conversation. */
  | 'asks'
  /** Asks for something: a conversation, or what is less than one. */
  | 'requests'
  /** The same, also once more. */
  | 'urges'
  /** Written before its reader has said yes to anything. */
  | 'approaches'
  /** Begins something with its reader: a copy of another would be seen. */
  | 'opens'
  /** Wants to win its reader over, so that praise comes easily. */
  | 'persuades'
  /** May propose a time. */
  | 'proposes-times'
  /** An answer may come, so that silence can earn a nudge. */
  | 'awaits'
  /** Thanks for a talk. */
  | 'thanks'
  /** Ends a relationship when it is sent. */
  | 'closes'
  /** From a guide to somebody who asked, or about them. */
  | 'guides'
  /** Takes somebody on: from then on they are guided. */
  | 'takes-on'
  /** Answers a request. */
  | 'answers-request'

/** It is offered by what happened on the guide's side, at no standing. */
type FitsGuide = 'guide'

/** Where a relationship stands when it can be written: there it is the first, second … likeliest. One at least. */
type Fits = {
  readonly [S in Standing]: Readonly<Record<S, number>> & Readonly<Partial<Record<Standing, number>>>
}[Standing]

interface MessageKind {
  readonly is: readonly Trait[]
  readonly fits: Fits | FitsGuide
}

/** Every kind of message with its traits and its standings; how it is written stands in `draft/kinds/`. */
export const messageKinds: Readonly<Record<KindId, MessageKind>> = {
  'first-ask': {
    is: [
      'first',
      'asks',
      'requests',
      'urges',
      'approaches',
      'opens',
      'persuades',
      'proposes-times',
      'awaits',
    ],
    fits: { saved: 1, drafted: 1, copied: 1, closed: 4 },
  },
  'after-acceptance': {
    is: ['asks', 'requests', 'urges', 'approaches', 'opens', 'persuades', 'proposes-times', 'awaits'],
    fits: { accepted: 1 },
  },
  'thoughtful-answer': {
    is: ['approaches', 'opens', 'persuades'],
    fits: { saved: 2, drafted: 2, copied: 2, sent: 5, accepted: 2 },
  },
  introduction: {
    is: ['requests', 'urges', 'approaches'],
    fits: { saved: 3, drafted: 3, copied: 3, sent: 6 },
  },
  nudge: { is: ['urges', 'approaches', 'persuades', 'proposes-times', 'awaits'], fits: { sent: 1 } },
  'lighter-offer': {
    is: ['requests', 'urges', 'approaches', 'proposes-times', 'awaits'],
    fits: { sent: 3, replied: 2, closed: 5 },
  },
  'reply-yes': { is: ['proposes-times'], fits: { sent: 2, replied: 1, scheduled: 3 } },
  'reply-no': { is: ['closes'], fits: { sent: 4, accepted: 3, replied: 3, closed: 2 } },
  agenda: { is: [], fits: { replied: 4, scheduled: 1, met: 5, thanked: 3, 'in-touch': 3 } },
  'thank-you': { is: ['thanks'], fits: { replied: 5, scheduled: 2, met: 1, 'in-touch': 4 } },
  'report-back': { is: [], fits: { met: 3, thanked: 1, 'in-touch': 1 } },
  gratitude: { is: [], fits: { met: 4, thanked: 2, 'in-touch': 2, closed: 1 } },
  'not-a-match': { is: ['closes'], fits: { met: 2, thanked: 4, closed: 6 } },
  'graceful-close': { is: ['closes'], fits: { met: 6, thanked: 5, 'in-touch': 5, closed: 3 } },
  'accept-request': { is: ['guides', 'takes-on', 'answers-request'], fits: 'guide' },
  'smaller-offer': { is: ['guides', 'answers-request'], fits: 'guide' },
  'kind-no': { is: ['guides', 'answers-request', 'closes'], fits: 'guide' },
  'ask-pointer': { is: ['guides'], fits: 'guide' },
  'agenda-reminder': { is: ['guides'], fits: 'guide' },
  'check-in': { is: ['guides'], fits: 'guide' },
  feedback: { is: ['guides'], fits: 'guide' },
  'session-notes': { is: ['guides'], fits: 'guide' },
  'ask-to-name': { is: ['guides'], fits: 'guide' },
  'speak-up': { is: ['guides'], fits: 'guide' },
  recommendation: { is: ['guides'], fits: 'guide' },
  'guiding-close': { is: ['guides', 'closes'], fits: 'guide' },
  'guiding-mismatch': { is: ['guides', 'closes'], fits: 'guide' },
  'less-time': { is: ['guides'], fits: 'guide' },
}

const entries = Object.entries(messageKinds) as readonly (readonly [KindId, MessageKind])[]

/** The kinds that have a trait. */
export const kindsThat = (trait: Trait): readonly KindId[] =>
  entries.filter(([, { is }]) => is.includes(trait)).map(([kind]) => kind)

/** The kinds that can be written where a relationship stands, the likeliest first. */
export const kindsAt = (standing: Standing): readonly KindId[] =>
  entries
    .flatMap(([kind, { fits }]) => {
      const place = fits === 'guide' ? undefined : fits[standing]
      return place === undefined ? [] : [{ kind, place }]
    })
    .sort((one, other) => one.place - other.place)
    .map(({ kind }) => kind)
