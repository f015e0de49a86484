import { useQuery } from "@tanstack/react-query";
import { answer, api } from "../api/client";
import { useStanding } from "./session";

/** The signed-in person, read once a session. */
export function useMe() {
  const standing = useStanding();
  return useQuery({
    queryKey: ["me"],
    queryFn: () => answer(api.GET("/v1/me")),
    enabled: standing === "signed_in",
  });
}
