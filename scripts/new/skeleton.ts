import { kind } from './kind.ts'
import { layout } from './layout.ts'
import type { Making, NewPart, Skeleton, Source } from './part.ts'
import { rule } from './rule.ts'

const making: Readonly<Record<NewPart, Making>> = { rule, kind, layout }

/** The skeleton of a rule, a kind of message or a page layout: its files, registered everywhere, with examples that fail. */
export const skeletonOf = (part: NewPart, id: string, source: Source): Skeleton => making[part](id, source)
