import type { ReactNode } from "react";
import { Unread } from "../shell/states/Unread";
import type { Terms } from "./useTerms";

interface UnreadTermsProps {
  of: Terms[];
  /** What can't be shown without them. */
  children?: ReactNode;
}

/** Said once where names are missing because their code lists couldn't be read. */
export function UnreadTerms({ of, children }: UnreadTermsProps) {
  const failed = of.filter(({ read }) => read.isError);
  if (!failed.length) return children;
  const retry = () => {
    for (const { read } of failed) void read.refetch();
  };
  return <Unread error={failed[0]?.read.error} retry={retry} />;
}
