import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useReader } from "../members/useReader";
import { pageAt } from "../shell/address";
import type { Search } from "../shell/search";
import { getProgrammeVersion, listProgrammeVersions } from "./queries";
import type { Event } from "./shapes";
import { askedVersion } from "./version";

/** The programme's version that the address names (`?version=1`), or else the one in force. */
export function useVersion({ slug, programme }: Event) {
  const router = useRouter();
  const reader = useReader();
  const asked = askedVersion(useSearch({ strict: false }) as Search);
  const inForce = programme?.number ?? null;
  const number = asked ?? inForce;
  const read = useQuery({
    ...getProgrammeVersion(slug, number ?? 0, reader),
    enabled: inForce !== null,
    placeholderData: keepPreviousData,
  });
  const versions =
    useQuery({
      ...listProgrammeVersions(slug, reader),
      enabled: (inForce ?? 0) > 1 || (asked !== null && inForce !== null),
    }).data ?? [];
  /** The version in force has the plain address. */
  const choose = useCallback(
    async (chosen: number) => {
      const { pathname, search } = router.latestLocation;
      if (pageAt(pathname)?.key !== "event") return;
      const version = chosen === inForce ? "" : String(chosen);
      await router.navigate({
        to: pathname,
        search: { ...(search as Search), version } as never,
        replace: true,
        resetScroll: false,
      });
    },
    [router, inForce],
  );
  return {
    read,
    /** What there is to show and to print. */
    shown: read.isError ? null : (read.data ?? null),
    number,
    inForce,
    versions,
    choose,
  };
}

export type Version = ReturnType<typeof useVersion>;
