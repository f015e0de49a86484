import type { UseFormReturnType } from "@mantine/form";
import type { Profile } from "./profile";
import type { ProfileLabels } from "./useLabels";

/** What each group of fields of the profile's form is given. */
export interface GroupProps {
  form: UseFormReturnType<Profile>;
  labels: ProfileLabels;
}
