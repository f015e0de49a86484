import type { Region, Shape } from "./drawing";
import map from "./map.module.css";

interface LandProps {
  region: Region | undefined;
  /** The départements that are filled, by code. */
  departements?: string[];
  /** The EPCI that is filled. */
  epci?: Shape | null;
  /** Whether EPCI are what one looks at: their lines are then easier to see. */
  near?: boolean;
}

/** What every map of the region stands on: départements, and the lighter lines of EPCI under theirs. */
export function Land({ region, departements = [], epci, near }: LandProps) {
  return (
    <>
      {region?.departements.map(({ code, path }) => (
        <path key={code} d={path} className={departements.includes(code) ? map.chosen : map.land} />
      ))}
      {epci && <path d={epci.path} className={map.chosen} />}
      <path d={region?.epci} className={map.epci} data-near={near || undefined} />
      <path d={region?.frontiers} className={map.frontier} />
      {epci && <path d={epci.path} className={map.outline} />}
    </>
  );
}
