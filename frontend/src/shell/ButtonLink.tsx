import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Parameters } from "./address";
import { PageLink } from "./PageLink";
import type { PageKey } from "./screens";
import type { Search } from "./search";

interface ButtonLinkProps {
  page: PageKey;
  parameters?: Parameters;
  search?: Search;
  variant?: "filled" | "default";
  children: ReactNode;
}

/** A link that leads to the next act, and looks it. */
export function ButtonLink({
  page,
  parameters,
  search,
  variant = "default",
  children,
}: ButtonLinkProps) {
  return (
    <Button
      variant={variant}
      renderRoot={(props) => (
        <PageLink {...props} page={page} parameters={parameters} search={search} />
      )}
    >
      {children}
    </Button>
  );
}
