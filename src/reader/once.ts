import type { Page } from './page.ts'

/** A finding that is made once for each look at a page, however often it is asked for. */
export function oncePerPage<T>(find: (page: Page) => T): (page: Page) => T {
  const found = new WeakMap<Page, { readonly value: T }>()
  return (page) => {
    const before = found.get(page)
    if (before) return before.value
    const value = find(page)
    found.set(page, { value })
    return value
  }
}
