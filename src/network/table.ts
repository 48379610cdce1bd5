import Papa from 'papaparse'
import { fold } from '../text/fold.ts'
import { decode } from './decode.ts'

/** A table of the export whose header is its first line: each row by the folded names of its columns. */
export function tableOf(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const text = decode(bytes)
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => fold(name).trim(),
  })
  return data
}
