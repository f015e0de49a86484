import type { ReactNode } from "react";
import { SignInFirst } from "../shell/states/Denied";
import { Loading } from "../shell/states/Loading";
import { useStanding } from "./standing";
import { Unreached } from "./Unreached";

/** What only signed-in people read. */
export function SignedIn({ children }: { children: ReactNode }) {
  const standing = useStanding();
  if (standing === "resuming") return <Loading />;
  if (standing === "unreached") return <Unreached />;
  return standing === "signed_in" ? children : <SignInFirst />;
}
