import { DefaultReporter } from 'vitest/node'
import type { SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

/** Vitest's own report, closed by one plain line: `412 passed, 0 failed`. A run that did not pass never says `0 failed`. */
export default class PlainReporter extends DefaultReporter {
  override onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    super.onTestRunEnd(modules, errors, reason)
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const failedBefore = count.failed
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed') count[state] += 1
        else count.skipped += 1
      }
      // A file that cannot be loaded, or a preparation that throws, fails without a failing test.
      if (!module.ok() && count.failed === failedBefore) count.failed += 1
    }
    if (reason !== 'passed' && count.failed === 0) count.failed = 1
    console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`)
  }
}
