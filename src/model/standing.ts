export const standings = [
  'saved',
  'drafted',
  'copied',
  'sent',
  'accepted',
  'replied',
  'scheduled',
  'met',
  'thanked',
  'in-touch',
  'closed',
] as const
/** Where a relationship stands, worked out from its touchpoints. */
export type Standing = (typeof standings)[number]
