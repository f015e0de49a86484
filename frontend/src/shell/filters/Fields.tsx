import { held } from "./asked";
import { type Choice, Filter } from "./Filter";
import { Folding } from "./Folding";

/** A filter by its name in the address, and what one may choose. */
export interface Field<Name extends string> {
  of: Name;
  choices: Choice[];
}

interface FieldsProps<Name extends string> {
  fields: Field<Name>[];
  filters: { q: string } & Record<Name, string>;
  label: (of: Name) => string;
  /** The choice of a field that filters nothing. */
  every: (of: Name) => string;
  change: (of: Name, value: string) => void;
}

/** The filters of a list, behind a button on a phone. */
export function Fields<Name extends string>(props: FieldsProps<Name>) {
  const { fields, filters, label, every, change } = props;
  return (
    <Folding held={held(filters)}>
      {fields.map(({ of, choices }) => (
        <Filter
          key={of}
          label={label(of)}
          every={every(of)}
          value={filters[of]}
          choices={choices}
          onChange={(value) => change(of, value)}
        />
      ))}
    </Folding>
  );
}
