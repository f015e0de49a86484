import { useState } from "react";
import { tab } from "../kept";

/**
 * A text as it was typed before, and how to keep what is typed now: in this tab until it has served
 * (then `keep("")`), so that it survives a session that ends, a reload and the way by another page.
 * Never for a password.
 */
export function useTyped(name: string) {
  const key = `aect.typed.${name}`;
  const [before] = useState(() => tab.get(key) ?? "");
  const keep = (text: string) => (text ? tab.set(key, text) : tab.remove(key));
  return [before, keep] as const;
}
