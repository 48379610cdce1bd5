import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, it } from 'vitest'

const statements = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'(\.[^']+)'/gu

/** A module with everything that is there before it runs; what it only loads later is not. */
function withImports(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name) || !/\.tsx?$/u.test(name) || !existsSync(name)) return seen
  seen.add(name)
  for (const [, address = ''] of readFileSync(name, 'utf8').matchAll(statements))
    withImports(resolve(dirname(name), address), seen)
  return seen
}

it.each(['popup/main.tsx', 'popup/person-view.tsx', 'popup/unreadable-view.tsx', 'panel/main.tsx'])(
  '%s waits for no words of one language',
  (view) => {
    const ahead = [...withImports(resolve('src/views', view))].filter((name) =>
      /\/languages\/\w\w\/(?:index|heard|concepts|recognises|says|phrases|guiding)\b/u.test(name),
    )
    expect(ahead).toEqual([])
  },
)
