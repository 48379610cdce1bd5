import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { parse } from 'valibot'
import { pageLanguages } from '../../src/languages/pages.ts'
import { textLanguages } from '../../src/languages/texts.ts'
import type { PdfPage } from '../../src/model/pdf-page.ts'
import { Reading, type Unreadable } from '../../src/model/reading.ts'
import { pagesOfFile } from '../../src/platform/pdf-pages.ts'
import { personInPdf, readPdf } from '../../src/reader/pdf.ts'
import type { Code } from './pasted.ts'

export const now = '2026-11-20T09:00:00Z'
export const codes = Object.keys(pageLanguages) as Code[]
export const languages = codes.map((code) => ({ page: pageLanguages[code], text: textLanguages[code] }))

/** The pages of a file that can be opened. */
export async function pagesIn(file: Uint8Array): Promise<readonly PdfPage[]> {
  const pages = await pagesOfFile(file, getDocument)
  if (typeof pages === 'string') throw new Error(pages)
  return pages
}

/** What is read of pages, as adding them would. */
export function readingOf(pages: readonly PdfPage[]): Reading | Unreadable {
  const person = personInPdf(pages) ?? { site: 'by-hand', handle: 'unnamed' }
  const reading = readPdf(pages, { person, url: '', now, languages })
  return 'unreadable' in reading ? reading : parse(Reading, reading)
}

/** A reading by its plain values, which a test can write down. */
export function plainly(pages: readonly PdfPage[]) {
  const reading = readingOf(pages)
  if ('unreadable' in reading) return reading
  const { profile, person, extent } = reading
  const values = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value)
  return {
    handle: person.handle,
    name: profile.name?.value,
    headline: profile.headline?.value,
    place: profile.place?.value,
    about: profile.about?.value,
    positions: values(profile.positions),
    studies: values(profile.studies),
    skills: values(profile.skills),
    languages: values(profile.languages),
    certificates: values(profile.certificates).map(({ certificate }) => certificate),
    publications: values(profile.publications).map(({ publication }) => publication),
    extent,
  }
}
