/** The last line of a test run, for scripts: `N passed, N failed`. */
import type { Reporter, TestModule } from "vitest/node";

/** A file that could not be loaded, and an error outside any test, count as failed: neither may look like success. */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed++;
        if (state === "failed") failed++;
      }
    }
    // After the summary that the default reporter prints at the same event.
    process.once("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
