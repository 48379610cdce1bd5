import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Where page structures may lie: beside the checkout, or beside the folder of a worktree. They are not part of it. */
const folders = ['../../shared/pages/', '../../../shared/pages/'].map(
  (path) => new URL(path, import.meta.url),
)
const folder = folders.find((one) => existsSync(one))

/** What a person who looked at the page wrote down as its truth. */
export interface Truth {
  readonly isProfile: boolean
  readonly url: string
  readonly name: string | null
  readonly headline: string | null
  readonly location: string | null
  readonly about: string | null
  readonly degree: 1 | 2 | 3 | null
  readonly degreeWhere?: string
  readonly pageKind?: string
  readonly experience: readonly {
    readonly title: string
    readonly company: string
    readonly start: string | null
    readonly end: string | null
    readonly location: string | null
  }[]
  readonly education: readonly {
    readonly school: string
    readonly degree?: string | null
    readonly start?: string | null
    readonly end?: string | null
  }[]
  readonly skills: readonly string[]
  readonly posts: readonly string[]
  readonly notLoaded: readonly string[]
  readonly masked: readonly string[]
}

export interface SharedPage {
  readonly id: string
  readonly html: string
  readonly truth: Truth
}

export const hasSharedPages = folder !== undefined
if (!hasSharedPages)
  console.warn('The folder shared/pages does not lie beside this checkout: its pages are not read.')

/** Every page with its truth; none where the folder is missing. */
export const sharedPages: readonly SharedPage[] = folder
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => {
        const id = name.replace(/\.html$/u, '')
        return {
          id,
          html: readFileSync(new URL(name, folder), 'utf8'),
          truth: JSON.parse(readFileSync(new URL(`${id}.truth.json`, folder), 'utf8')) as Truth,
        }
      })
  : []
