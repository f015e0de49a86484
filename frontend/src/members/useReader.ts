import { useStanding } from "../accounts/standing";
import type { Reader } from "./queries";

/** A visitor until the session is taken up: what is public shows at once, the rest as soon as it may. */
export function useReader(): Reader {
  return useStanding() === "signed_in" ? "person" : "visitor";
}
