import { useQuery } from "@tanstack/react-query";
import { useWords } from "../words/words";
import { drawRegion, height, width } from "./drawing";
import map from "./map.module.css";

interface RegionMapProps {
  /** What the picture shows, for those who don't see it. */
  name: string;
  /** Longitude and latitude, WGS 84. */
  point?: number[] | undefined;
  /** The départements that are filled, by code. */
  departements?: string[];
}

/** Nouvelle-Aquitaine with its départements and EPCI; at most one point. Its sources are named under it. */
export default function RegionMap({ name, point, departements = [] }: RegionMapProps) {
  const { t } = useWords();
  const region = useQuery({
    queryKey: ["map"],
    queryFn: drawRegion,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  const place = point && region?.place([point[0] ?? 0, point[1] ?? 0]);

  return (
    <figure className={map.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} className={map.sea} role="img" aria-label={name}>
        {region?.departements.map(({ code, path }) => (
          <path
            key={code}
            d={path}
            className={departements.includes(code) ? map.chosen : map.land}
          />
        ))}
        <path d={region?.epci} className={map.epci} />
        <path d={region?.frontiers} className={map.frontier} />
        {place && (
          <g transform={`translate(${place[0]} ${place[1]})`}>
            <circle r="13" className={map.halo} />
            <circle r="7" className={map.point} />
          </g>
        )}
      </svg>
      <figcaption className="dim small">{t("map.sources")}</figcaption>
    </figure>
  );
}
