import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// End-to-end tests wait for a real terminal on machines that may be slow.
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
});
