import { Outlet } from "@tanstack/react-router";

/** What anybody may read. */
export default function PublicTree() {
  return <Outlet />;
}
