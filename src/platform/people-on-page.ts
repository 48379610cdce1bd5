import { array, type InferOutput, maxLength, object, pipe, readonly, safeParse, string } from 'valibot'
import { Line } from '../model/entries.ts'
import { browser } from './browser.ts'

const KEY = 'people-on-page'

const PeopleOnPage = pipe(
  object({
    title: Line,
    /** Each with what stands beside the name, as a programme would say it. */
    text: pipe(string(), maxLength(200_000)),
    names: pipe(array(Line), maxLength(100), readonly()),
  }),
  readonly(),
)
/** The people of one page, taken over on a click there. */
export type PeopleOnPage = InferOutput<typeof PeopleOnPage>

/** Hands the people of a page on to the dashboard. They lie in the memory of the session, and are gone once they were taken. */
export const handOnPeople = (people: PeopleOnPage): Promise<void> =>
  browser.storage.session.set({ [KEY]: people })

/** Takes what was handed on, once; undefined where nothing was, or where it cannot be understood. */
export async function takePeopleOnPage(): Promise<PeopleOnPage | undefined> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({}))
  const held = (stored as Readonly<Record<string, unknown>>)[KEY]
  if (held === undefined) return undefined
  await browser.storage.session.remove(KEY)
  const checked = safeParse(PeopleOnPage, held)
  return checked.success ? checked.output : undefined
}
