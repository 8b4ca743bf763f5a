import { DefaultReporter } from 'vitest/node'
import type { SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

/** Vitest's own report, closed by one plain line: `412 passed, 0 failed`. */
export default class PlainReporter extends DefaultReporter {
  override onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    super.onTestRunEnd(modules, errors, reason)
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      const unreported = { module, tests: 0 }
      for (const test of module.children.allTests()) {
        unreported.tests += 1
        const state = test.result().state
        if (state === 'passed') count.passed += 1
        else if (state === 'failed') count.failed += 1
        else count.skipped += 1
      }
      if (unreported.tests === 0 && !module.ok()) count.failed += 1
    }
    count.failed += errors.length
    console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
  }
}
