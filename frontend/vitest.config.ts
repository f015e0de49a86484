import { defineConfig } from "vitest/config";
import { words } from "./build/words.ts";

export default defineConfig({
  plugins: [words()],
  test: { include: ["src/**/*.test.ts", "build/**/*.test.ts"], environment: "node" },
});
