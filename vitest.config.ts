/** How the tests run. */
import { defineConfig } from "vitest/config";
import { TallyReporter } from "./test/support/tally.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Browser tests start processes of their own: more workers than this only make each other late.
    maxWorkers: 2,
    testTimeout: 30_000,
    // A browser on a busy machine can be late once; what is wrong fails twice.
    retry: 1,
    reporters: ["default", new TallyReporter()],
  },
});
