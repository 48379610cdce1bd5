import 'temporal-polyfill/global'
import { build } from 'vite'
import { draftRatios } from './drafts.ts'
import { judgedPeopleRatios } from './judged-people.ts'
import { lintRatios } from './lint.ts'
import { manyPeopleRatios } from './many-people.ts'
import { matchRatios } from './match.ts'
import { networkRatios } from './network.ts'
import { openPromisesRatios } from './open-promises.ts'
import { popupRatios } from './popup.ts'
import { readerRatios } from './reader.ts'
import type { Row } from './row.ts'
import { sizes } from './sizes.ts'
import { typingRatios } from './typing.ts'

// What is measured in a browser is what stands here, and no build of yesterday.
await build({ logLevel: 'warn' })

// Ratios within one run: seconds of another machine say nothing. Nothing here fails a build.
const rows: readonly Row[] = [
  ...(await readerRatios()),
  ...(await draftRatios()),
  ...lintRatios(),
  ...matchRatios(),
  ...networkRatios(),
  ...(await popupRatios()),
  ...(await typingRatios()),
  ...(await manyPeopleRatios()),
  ...(await judgedPeopleRatios()),
  ...(await openPromisesRatios()),
  ...sizes(),
]
const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length))
for (const row of rows)
  console.log(
    `${row.what.padEnd(width((one) => one.what))}  ${row.figure.padStart(width((one) => one.figure))}  goal ${row.goal.padEnd(width((one) => one.goal))}  ${row.holds ? 'holds' : 'does not hold'}`,
  )
