import 'temporal-polyfill/global'
import MiniSearch from 'minisearch'
import { parse } from 'valibot'
import { livePage } from '../src/command-line/live-page.ts'
import { pageWords } from '../src/languages/pages.ts'
import { matchWords } from '../src/languages/recognises.ts'
import { match } from '../src/match/match.ts'
import { personaFrom } from '../src/match/persona.ts'
import { Me } from '../src/model/me.ts'
import { Reading } from '../src/model/reading.ts'
import { known } from '../src/pipeline.ts'
import { read } from '../src/reader/read.ts'
import { respond } from '../tests/pages/site.ts'
import { people } from '../tests/people/index.ts'
const now = '2026-11-20T09:00:00Z'
const persona = personaFrom({ ability: 'Present data to stakeholders who are not technical', heading: 'From data engineer to product manager', intro: 'Data engineer' }, { persona: 'p', line: (at) => `line-${at}` }, matchWords)
const me = parse(Me, { role: 'Data engineer' })
const everybody = people.map(({ slug }) => { const url = `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`; const html = (respond(url, now) ?? '').replaceAll('x-a', 'a'); return known([parse(Reading, read(livePage(html, url), { url, now, words: pageWords }))], []) })
const textOf = ({ profile }: any) => Object.values(profile).flatMap((f: any) => (Array.isArray(f) ? f : [f])).map((e: any) => JSON.stringify(e?.value ?? '')).join('\n')
const N = 3000
const cpu = () => process.cpuUsage().user / 1000
for (let i = 0; i < 300; i++) match({ ...everybody[i % everybody.length]! }, { persona, me, words: matchWords, now })
let a = cpu()
for (let i = 0; i < N; i++) match({ ...everybody[i % everybody.length]! }, { persona, me, words: matchWords, now })
const m = cpu() - a
const texts = Array.from({ length: N }, (_, id) => ({ id, text: textOf(everybody[id % everybody.length]) }))
a = cpu()
const e = new MiniSearch({ fields: ['text'] }); e.addAll(texts); e.search('Present data to stakeholders who are not technical')
const s = cpu() - a
console.log(`CPU match ${m.toFixed(0)} mini ${s.toFixed(0)} ratio ${(m / s).toFixed(2)}`)
