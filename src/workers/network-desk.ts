import type { Me } from '../model/me.ts'
import type { ListKindId } from '../model/people-list.ts'
import type { Persona } from '../model/persona.ts'
import type { Counts, FilterId } from '../network/filters.ts'
import type { ChosenColumns, ListOutcome } from '../network/lists/read-list.ts'
import type { RankedConnection } from '../network/rank.ts'
import type { ReadExport } from '../network/read-export.ts'
import type { Refused } from '../network/refusal.ts'
import type { SameQuestion } from '../network/same-question.ts'

export { listKinds } from '../network/lists/kinds/index.ts'
export { listOf } from '../network/lists/list-of.ts'

/** For whom the network is put in order, and when. */
export interface RankedFor {
  readonly persona: Persona
  readonly me: Me
  readonly now: string
}

/** Which part of which list is shown. */
export interface ListTask {
  readonly filter: FilterId
  readonly text: string
  readonly from: number
  readonly count: number
}

export interface ListPart {
  readonly total: number
  readonly rows: readonly RankedConnection[]
}

/** How many stand in each list, and whom only the user can tell apart. */
export interface Order {
  readonly counts: Counts
  readonly questions: readonly SameQuestion[]
}

/** A list of people as the user gives it. */
export interface ListGiven {
  readonly kind: ListKindId
  readonly source: string | File
  readonly columns?: ChosenColumns
  /** Names that a page marks as such. */
  readonly names?: readonly string[]
}

/** How far the reading is; `first`: whom the first lines tell of, in their order. */
export type Progress =
  | { readonly done: number; readonly of: number }
  | { readonly first: readonly RankedConnection[] }

/** What the worker is asked; each task with its answer. */
export interface Tasks {
  readonly read: {
    readonly task: RankedFor & { readonly files: readonly File[] }
    readonly answer: ReadExport | Refused
  }
  /** Takes over what is stored, or ranks what is there already for somebody else. */
  readonly rank: { readonly task: RankedFor & { readonly isStored: boolean }; readonly answer: Order }
  /** Whom of what is stored to ask next, at most so many. */
  readonly 'ask-next': {
    readonly task: RankedFor & { readonly room: number }
    readonly answer: readonly RankedConnection[]
  }
  /** Reads a list of people; nothing of it is kept. */
  readonly 'read-list': { readonly task: ListGiven; readonly answer: ListOutcome }
  readonly list: { readonly task: ListTask; readonly answer: ListPart }
  readonly csv: { readonly task: object; readonly answer: string }
}
export type TaskKind = keyof Tasks
export type Question = {
  readonly [K in TaskKind]: { readonly id: number; readonly kind: K; readonly task: Tasks[K]['task'] }
}[TaskKind]
export type Message =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: true }

/** The worker that reads, orders and searches the network; nobody else waits for it. */
export interface NetworkDesk {
  readonly ask: <K extends TaskKind>(
    kind: K,
    task: Tasks[K]['task'],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Tasks[K]['answer']>
  /** Ends it, whatever it does: what was asked fails. */
  readonly end: () => void
}

/** The worker was ended, or could not go on. */
export class NetworkDeskEnded extends Error {}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/** Starts the worker. */
export function networkDesk(): NetworkDesk {
  const worker = new Worker(new URL('./network.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  const failAll = () => {
    for (const { reject } of waiting.values()) reject(new NetworkDeskEnded('The worker ended'))
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    const asked = waiting.get(data.id)
    if (!asked) return
    if ('progress' in data) return asked.onProgress?.(data.progress)
    waiting.delete(data.id)
    if ('answer' in data) asked.resolve(data.answer as never)
    else asked.reject(new NetworkDeskEnded('The worker could not go on'))
  }
  worker.onerror = failAll
  return {
    ask: (kind, task, onProgress) =>
      new Promise((resolve, reject) => {
        last++
        waiting.set(last, { resolve, reject, onProgress })
        worker.postMessage({ id: last, kind, task })
      }),
    end: () => {
      worker.terminate()
      failAll()
    },
  }
}
