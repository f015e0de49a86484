import { useEffect, useState } from "react";

/**
 * A text as it is typed, kept in this tab until it is sent: it survives a session that ends, a
 * reload and the way by another page. Never for a password.
 */
export function useTyped(name: string) {
  const key = `aect.typed.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  useEffect(() => {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  }, [key, text]);
  return [text, setText] as const;
}
