import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { profileAddress } from '../pipeline.ts'
import { pagesOfFile } from '../platform/pdf-pages.ts'
import { personInPdf, readPdf } from '../without-page.ts'
import { type Given, nowOf, type Outcome, WrongUse } from './command.ts'
import { languages, UNNAMED } from './languages.ts'

/** `read <file.pdf>` → the Reading that adding the file would give, or `{unreadable: reason}` and exit 3. */
export async function readPdfFile(path: string, given: Given): Promise<Outcome> {
  const pages = await pagesOfFile(await bytesOf(path), getDocument)
  if (typeof pages === 'string') return { output: { unreadable: pages }, exit: 3 }
  const person = personInPdf(pages) ?? UNNAMED
  const url = profileAddress(person) ?? ''
  const reading = readPdf(pages, { person, url, now: nowOf(given), languages })
  return { output: reading, exit: 'unreadable' in reading ? 3 : 0 }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    throw new WrongUse(`${path} cannot be read; it should hold a profile that the site saved as a PDF.`)
  }
}
