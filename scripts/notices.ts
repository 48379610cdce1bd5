import { writeFileSync } from 'node:fs'
import { NOTICES, notices } from './notices/bundled.ts'

writeFileSync(NOTICES, notices())
console.log(NOTICES)
