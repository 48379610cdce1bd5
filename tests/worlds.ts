const MORE = Number(process.env.LODESTAR_WORLDS ?? 1)
const SECONDS = Number(process.env.LODESTAR_WORLD_SECONDS ?? 10)

/** In how many made-up worlds a property is tried: more in `npm run soak`. A busy machine tries fewer of them, and does not fail. */
export const worlds = (usual: number) => ({
  numRuns: usual * MORE,
  interruptAfterTimeLimit: SECONDS * 1_000,
  markInterruptAsFailure: false,
})
