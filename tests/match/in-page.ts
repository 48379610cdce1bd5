import { pageLexicons } from '../../src/languages/pages.ts'
import { read } from '../../src/reader/read.ts'
import { judgedHere } from './judged-here.ts'

const judgePage = () =>
  judgedHere(read(document, { url: location.href, now: '2026-11-20T09:00:00Z', lexicons: pageLexicons }))
Object.assign(globalThis, { judgePage })
