import { expect, it } from 'vitest'
import { bin, runNode } from './run-tool.js'

// The build leaves specs out: here every source and every spec is one program.
it('specs, laws and examples are well typed', async () => {
  const cache = bin('.cache', 'specs.tsbuildinfo')
  const args = ['-p', 'packages/checks/tsconfig.specs.json', '--incremental', '--tsBuildInfoFile', cache, '--pretty', 'false']
  const { stdout } = await runNode(bin('typescript', 'bin/tsc'), args)
  expect(stdout.split('\n').filter((line) => line !== '')).toEqual([])
})
