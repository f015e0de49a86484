import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { words } from "./build/words.ts";

const server = process.env.AECT_ADDRESS ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), words()],
  html: { cspNonce: "__NONCE__" },
  build: { manifest: true, assetsInlineLimit: 0, target: "baseline-widely-available" },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/v1", "/oauth", "/.well-known", "/health", "/docs"].map((path) => [path, server]),
    ),
  },
});
