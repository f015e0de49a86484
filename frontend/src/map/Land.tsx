import type { Region } from "./drawing";
import map from "./map.module.css";

interface LandProps {
  region: Region | undefined;
  /** The départements that are filled, by code. */
  departements?: string[];
}

/** What every map of the region stands on: départements, and EPCI within. */
export function Land({ region, departements = [] }: LandProps) {
  return (
    <>
      {region?.departements.map(({ code, path }) => (
        <path key={code} d={path} className={departements.includes(code) ? map.chosen : map.land} />
      ))}
      <path d={region?.epci} className={map.epci} />
      <path d={region?.frontiers} className={map.frontier} />
    </>
  );
}
