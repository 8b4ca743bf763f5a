import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@kinfold\/([a-z0-9-]+)\/contract$/, replacement: `${root}packages/$1/src/contract.ts` },
      { find: /^@kinfold\/([a-z0-9-]+)$/, replacement: `${root}packages/$1/src/index.ts` }
    ]
  },
  test: {
    include: ['packages/*/src/**/*.spec.ts', 'examples/*/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...(process.env['KINFOLD_LIVE'] === undefined ? ['**/*.live.spec.ts'] : [])],
    setupFiles: [`${root}packages/checks/src/seed.ts`],
    reporters: [`${root}packages/checks/src/plain-reporter.ts`],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2
  }
})
