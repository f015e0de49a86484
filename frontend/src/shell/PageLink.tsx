import { Link } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { useWords } from "../words/words";
import { type Parameters, route } from "./address";
import type { PageKey } from "./screens";
import type { Search } from "./search";

interface PageLinkProps extends Omit<ComponentProps<"a">, "href"> {
  page: PageKey;
  parameters?: Parameters;
  search?: Search;
  hash?: string;
}

/** A link to a page of pages.json in the language one reads. */
export function PageLink({ page, parameters, search, hash, ...rest }: PageLinkProps) {
  const { language } = useWords();
  return (
    <Link
      to={route(language, page, parameters)}
      search={(search ?? {}) as never}
      hash={hash}
      activeOptions={{ exact: true, includeSearch: false }}
      {...rest}
    />
  );
}
