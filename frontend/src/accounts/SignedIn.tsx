import { type ReactNode, useLayoutEffect, useRef } from "react";
import { awaitTitle } from "../shell/focus";
import { SignInFirst } from "../shell/states/Denied";
import { Loading } from "../shell/states/Loading";
import { type Standing, useStanding } from "./session";
import { Unreached } from "./Unreached";

/** What only signed-in people read. */
export function SignedIn({ children }: { children: ReactNode }) {
  const standing = useStanding();
  useEnding(standing);
  if (standing === "resuming") return <Loading />;
  if (standing === "unreached") return <Unreached />;
  return standing === "signed_in" ? children : <SignInFirst />;
}

/**
 * A session that ends under a page takes the page with it, and what had the focus: the title that comes
 * instead takes it, at the top. A layout effect, for that title takes the focus right after.
 */
function useEnding(standing: Standing) {
  const before = useRef(standing);
  useLayoutEffect(() => {
    if (before.current === "signed_in" && standing === "signed_out") {
      awaitTitle();
      scrollTo(0, 0);
    }
    before.current = standing;
  }, [standing]);
}
