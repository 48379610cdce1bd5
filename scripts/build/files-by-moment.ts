import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

/** The languages of messages: each has a file of its own. */
export const LANGUAGES: readonly string[] = readdirSync('src/languages').filter((code) =>
  existsSync(`src/languages/${code}/recognises/lint/index.ts`),
)
const POPUP = resolve('src/views/popup/main.tsx')
const JOB = resolve('src/views/popup/person-view.tsx')
/** What the popup asks of the store by itself: each would be a file of its own. */
const STORED = ['desk/stored-about.ts', 'store/opening.ts', 'store/written.ts'].map((name) =>
  resolve('src', name),
)
const BACKGROUND = resolve('src/background/main.ts')

/** Whether a module is needed at some moment. */
type Needs = (id: string, graph: Rolldown.ChunkingContext) => boolean

/**
 * Puts what the popup waits for at one moment into one file: each further file is asked for and answered apart, which takes longer
 * than to read it. `first` shows the person; `kept` asks the store, as the background does, `job` the rest of the job; of each
 * language what is understood in it, what the linter knows, which messages of any language need, the rest of a message, and what
 * the interface says. What the popup does by itself stays beside `first`, for other windows share that file. The earlier a group
 * stands here, the more it takes along.
 */
export function filesByMoment(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, Set<string>>()
  const isBehind = (beginning: string, id: string, graph: Rolldown.ChunkingContext): boolean => {
    const all = known.get(beginning) ?? everythingBehind(beginning, graph)
    known.set(beginning, all)
    return all.has(id)
  }
  const behindAll =
    (...beginnings: readonly string[]): Needs =>
    (id, graph) =>
      beginnings.every((beginning) => isBehind(beginning, id, graph))
  const message = (code: string) => resolve(`src/languages/${code}/index.ts`)
  const heard = (code: string) => resolve(`src/languages/${code}/heard.ts`)
  const inEvery: Needs = (id, graph) =>
    behindAll(...LANGUAGES.map(message))(id, graph) || behindAll(...LANGUAGES.map(heard))(id, graph)
  const group = (name: string, needs: Needs): Rolldown.CodeSplittingGroup => ({
    debugName: name,
    name: (id, graph) => (id !== POPUP && needs(id, graph) ? name : null),
  })
  const groups = [
    group('first', (id, graph) => /rolldown[/:]runtime/u.test(id) || behindAll(POPUP)(id, graph)),
    group(
      'kept',
      (id, graph) => STORED.some((one) => isBehind(one, id, graph)) || behindAll(JOB, BACKGROUND)(id, graph),
    ),
    group('job', (id, graph) => behindAll(JOB)(id, graph) || inEvery(id, graph)),
    ...LANGUAGES.flatMap((code) => [
      group(`${code}-heard`, behindAll(heard(code))),
      group(`${code}-lint`, behindAll(resolve(`src/languages/${code}/recognises/lint/index.ts`))),
      group(code, behindAll(message(code))),
      group(`${code}-shows`, behindAll(resolve(`src/languages/${code}/shows/index.ts`))),
    ]),
  ]
  return groups.map((one, at) => ({ ...one, priority: groups.length - at }))
}

/** A module with all that it imports at once, and they. */
function everythingBehind(
  id: string,
  graph: Rolldown.ChunkingContext,
  found = new Set<string>(),
): Set<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const one of graph.getModuleInfo(id)?.importedIds ?? []) everythingBehind(one, graph, found)
  return found
}
