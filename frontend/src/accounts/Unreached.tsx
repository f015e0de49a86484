import { Failed } from "../shell/states/Failed";
import { resumeAgain } from "./session";
import { useUnreached } from "./standing";

/** A page that waits for a session which nobody could be asked about: why, and a button to ask again. */
export function Unreached() {
  return <Failed alone error={useUnreached()} retry={resumeAgain} />;
}
