export { run } from './run.js'
export type { ExitCode } from './failure.js'
export type { Output, Surroundings } from './surroundings.js'
