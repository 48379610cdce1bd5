/** Where the build said that the files of the popup lie: links that fetch nothing yet. Without a build there are none. */
const linksTo = (parts: readonly string[]) =>
  [...document.querySelectorAll<HTMLLinkElement>('link[data-part]')].filter(({ dataset }) =>
    parts.includes(dataset.part ?? ''),
  )

/** Fetches parts of the popup ahead: none of them runs before it is asked for, and what is there already is not fetched again. */
export function fetchAhead(...parts: readonly string[]): void {
  for (const link of linksTo(parts)) link.rel = 'modulepreload'
}

/** Fetches and runs a part of the popup. */
export function runPart(part: string): void {
  for (const { href } of linksTo([part])) void import(/* @vite-ignore */ href)
}
