import { NativeSelect } from "@mantine/core";

export interface Choice {
  value: string;
  label: string;
}

interface FilterProps {
  label: string;
  /** The choice that filters nothing; without it, one of the choices always holds. */
  every?: string;
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
}

/** One field of a list's filters or order: all, or what one chooses. */
export function Filter({ label, every, value, choices, onChange }: FilterProps) {
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[...(every ? [{ value: "", label: every }] : []), ...withKnown(choices, value)]}
    />
  );
}

/** What the address asks for keeps its place before its list is there, and where the list lacks it. */
function withKnown(choices: Choice[], value: string): Choice[] {
  if (!value || choices.some((choice) => choice.value === value)) return choices;
  return [{ value, label: choices.length ? value : "…" }, ...choices];
}
