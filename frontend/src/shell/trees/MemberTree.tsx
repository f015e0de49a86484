import { Outlet } from "@tanstack/react-router";
import { SignedIn } from "../../accounts/SignedIn";

/** The space of people who represent a member. */
export default function MemberTree() {
  return (
    <SignedIn>
      <Outlet />
    </SignedIn>
  );
}
