import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Page structures that lie beside the checkout and are not part of it. */
const folder = new URL('../../shared/pages/', import.meta.url)

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

export const hasSharedPages = existsSync(folder)
if (!hasSharedPages)
  console.warn('The folder shared/pages does not lie beside this checkout: its pages are not read.')

/** Every page with its truth; none where the folder is missing. */
export const sharedPages: readonly SharedPage[] = hasSharedPages
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
