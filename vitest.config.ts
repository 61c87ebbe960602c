import { defineConfig } from 'vitest/config';

// Files share their modules: no test changes a module, and loading the knowledge once for each file takes half the time.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, isolate: false },
});
