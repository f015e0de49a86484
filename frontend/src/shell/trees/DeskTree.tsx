import { Outlet } from "@tanstack/react-router";
import { isStaff } from "../../accounts/places";
import { SignedIn } from "../../accounts/SignedIn";
import { useMe } from "../../accounts/useMe";
import { useWords } from "../../words/words";
import { Denied } from "../states/Denied";
import { Failed } from "../states/Failed";
import { Loading } from "../states/Loading";

/** The desk of those who run the platform. */
export default function DeskTree() {
  return (
    <SignedIn>
      <StaffOnly />
    </SignedIn>
  );
}

function StaffOnly() {
  const { t } = useWords();
  const me = useMe();
  if (me.isPending) return <Loading />;
  if (me.isError) return <Failed alone error={me.error} retry={me.refetch} />;
  return isStaff(me.data) ? <Outlet /> : <Denied>{t("shell.denied.desk")}</Denied>;
}
