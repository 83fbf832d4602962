/** How the tests run. */
import { defineConfig } from "vitest/config";
import { TallyReporter } from "./test/support/tally.js";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "pure",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts"],
          // Lexicons and rules are read once for all files, not once for each.
          isolate: false,
        },
      },
    ],
    // Browser tests start processes of their own: more workers than this only make each other late.
    maxWorkers: 2,
    testTimeout: 30_000,
    // A browser on a busy machine can be late once; what is wrong fails twice.
    retry: 1,
    reporters: ["default", new TallyReporter()],
  },
});
