import { type GeoProjection, geoConicConformal, geoPath } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export const width = 480;
export const height = 640;

const margin = 12;

/** The region as paths of SVG, in the projection of French maps (conic conformal, 44° and 49°, 3° E). */
export interface Region {
  departements: { code: string; path: string }[];
  epci: string;
  frontiers: string;
  place: (point: [number, number]) => [number, number] | null;
}

type Objects = {
  departements: GeometryCollection<{ departement: string }>;
  epci: GeometryCollection<{ epci: string }>;
};

export async function drawRegion(): Promise<Region> {
  const answer = await fetch("/geo/nouvelle-aquitaine.topojson");
  if (!answer.ok) throw new Error(`the map's shapes answered ${answer.status}`);
  return draw((await answer.json()) as Topology<Objects>);
}

function draw(topology: Topology<Objects>): Region {
  const shapes: FeatureCollection<null | GeoJSON.Geometry, { departement: string }> = feature(
    topology,
    topology.objects.departements,
  );
  const projection = fitted(shapes as FeatureCollection);
  const path = geoPath(projection).digits(1);
  return {
    departements: shapes.features.map((shape) => ({
      code: shape.properties.departement,
      path: path(shape as GeoJSON.Feature) ?? "",
    })),
    epci: path(mesh(topology, topology.objects.epci, (a, b) => a !== b)) ?? "",
    frontiers: path(mesh(topology, topology.objects.departements)) ?? "",
    place: (point) => projection(point),
  };
}

function fitted(shapes: FeatureCollection): GeoProjection {
  return geoConicConformal()
    .parallels([44, 49])
    .rotate([-3, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shapes,
    );
}
