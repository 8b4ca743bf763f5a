import type { Command } from 'commander'
import type { Carried } from '../carried.js'
import type { DemoOptions } from './command.js'

export const declareDemo = (program: Command, { surroundings, perform, run }: Carried): void => {
  program
    .command('demo')
    .description('a made-up authority: its return imported, the scorecard of a month, one figure opened down to the events')
    .option('--keep <dir>', 'keep the files, in a folder that does not exist yet')
    .action(async (options: DemoOptions) => {
      const { demoCommand } = await import('./command.js')
      await perform(demoCommand(options, surroundings, run))
    })
}
