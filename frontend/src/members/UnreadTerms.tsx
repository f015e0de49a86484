import { focusTitle } from "../shell/focus";
import { Unread } from "../shell/states/Unread";
import type { Terms } from "./useTerms";

/** Said once where names are missing because their code lists couldn't be read. */
export function UnreadTerms({ of }: { of: Terms[] }) {
  const failed = of.filter(({ read }) => read.isError);
  if (!failed.length) return null;
  const retry = () => {
    focusTitle();
    for (const { read } of failed) void read.refetch();
  };
  return <Unread error={failed[0]?.read.error} retry={retry} />;
}
