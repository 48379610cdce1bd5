import type { Samples } from '../../../../linter/samples.ts'
import { asksSamples } from './asks.samples.ts'
import { claimsSamples } from './claims.samples.ts'
import { courtesySamples } from './courtesy.samples.ts'
import { idiomsSamples } from './idioms.samples.ts'
import { jobsSamples } from './jobs.samples.ts'
import { mentoringSamples } from './mentoring.samples.ts'
import { readerSamples } from './reader.samples.ts'
import { sayingSamples } from './saying.samples.ts'
import { swapsSamples } from './swaps.samples.ts'
import { topicsSamples } from './topics.samples.ts'
import { writerSamples } from './writer.samples.ts'

/** Sentences that people write, of which each phrase of Hebrew has one that needs it. Read by tests, never by the build. */
export const samples: Samples = {
  ...asksSamples,
  ...claimsSamples,
  ...courtesySamples,
  ...idiomsSamples,
  ...jobsSamples,
  ...mentoringSamples,
  ...readerSamples,
  ...sayingSamples,
  ...swapsSamples,
  ...topicsSamples,
  ...writerSamples,
}
