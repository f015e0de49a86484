/** The day on which what these pages say was last compared with the platform. */
export const written = "2026-11-28";
