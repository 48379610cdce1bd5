import type { ListKindId } from '../../../model/people-list.ts'
import { alumni } from './alumni.ts'
import { directory } from './directory.ts'
import type { KindOfList } from './kind-of-list.ts'
import { speakers } from './speakers.ts'

/** The kinds of lists that can be brought beside the connections, one row each. */
export const listKinds: Readonly<Record<ListKindId, KindOfList>> = { speakers, directory, alumni }
