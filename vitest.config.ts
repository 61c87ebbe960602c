import { defineConfig } from 'vitest/config';

const timed = ['test/speed/**/*.test.ts', 'test/browser/**/*.test.ts'];

// Files share their modules: no test changes a module, and loading the knowledge once for each file takes half the time.
// What is held to a time runs when the rest is done, with nothing beside it; a browser asks for both cores by itself.
export default defineConfig({
  test: {
    testTimeout: 20_000,
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts'],
          exclude: timed,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'timed', include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
