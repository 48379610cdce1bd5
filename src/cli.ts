import { run } from './command-line/run.ts'

const { out, told, exit } = await run(process.argv.slice(2))
process.stderr.write(told)
process.stdout.write(out)
process.exitCode = exit
