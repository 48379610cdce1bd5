import type { KindSays } from '../../../../draft/says.ts'

/** The first message to somebody: what it begins with says all of it (`says/hooks`). */
export const firstAsk: KindSays = {}
