import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Failed } from "./Failed";

/** A page that fell over, or whose script didn't arrive. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <Failed alone error={error} retry={retry} />;
}
