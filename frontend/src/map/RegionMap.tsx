import { useWords } from "../words/words";
import { Dot, type Look } from "./Dot";
import { Drawn } from "./Drawn";
import { height, width } from "./drawing";
import { Land } from "./Land";
import map from "./map.module.css";
import { useRegion } from "./useRegion";

interface RegionMapProps {
  /** What the picture shows, for those who don't see it. */
  name: string;
  /** Longitude and latitude, WGS 84, of the one place that the picture is about. */
  point?: number[] | undefined;
  /** The départements that are filled, by code. */
  departements?: string[];
  /** Places to be looked at, not acted on: the same stand in words elsewhere. */
  dots?: { id: string; point: number[]; look: Look }[];
}

/** A picture of Nouvelle-Aquitaine with its départements and EPCI. Its sources are named under it. */
export default function RegionMap(props: RegionMapProps) {
  return (
    <Drawn>
      <Picture {...props} />
    </Drawn>
  );
}

function Picture({ name, point, departements, dots = [] }: RegionMapProps) {
  const { t } = useWords();
  const region = useRegion();
  const translation = (of: number[]) => {
    const place = region?.place([of[0] ?? 0, of[1] ?? 0]);
    return place ? `translate(${place[0]} ${place[1]})` : undefined;
  };
  const where = point && translation(point);

  return (
    <figure className={map.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} className={map.sea} role="img" aria-label={name}>
        <Land region={region} departements={departements} />
        {region &&
          dots.map(({ id, point: of, look }) => (
            <g key={id} transform={translation(of)}>
              <Dot look={look} />
            </g>
          ))}
        {where && (
          <g transform={where}>
            <circle r="13" className={map.halo} />
            <circle r="7" className={map.point} />
          </g>
        )}
      </svg>
      <figcaption className="dim small">{t("map.sources")}</figcaption>
    </figure>
  );
}
