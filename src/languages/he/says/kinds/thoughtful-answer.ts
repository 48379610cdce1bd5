import type { KindSays } from '../../../../draft/says.ts'

/** An answer to a post, said as the post's kind says it (`says/hooks`); the thought itself is the user's own. */
export const thoughtfulAnswer: KindSays = {}
