import { type GeoProjection, geoConicConformal, geoPath } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export const width = 480;
export const height = 640;

const margin = 12;

/** A part of the region as a path of SVG, and the rectangle of the drawing that holds it. */
export interface Shape {
  path: string;
  bounds: Bounds;
}

/** The corners at the left top and at the right bottom, in pixels of the drawing. */
export type Bounds = [[number, number], [number, number]];

/** The region as paths of SVG, in the projection of French maps (conic conformal, 44° and 49°, 3° E). */
export interface Region {
  departements: { code: string; path: string }[];
  /** The lines between EPCI. */
  epci: string;
  frontiers: string;
  place: (point: [number, number]) => [number, number] | null;
  /** One EPCI by its SIREN; null for one that has no shape here. */
  shapeOf: (epci: string) => Shape | null;
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
  const { departements, epci } = topology.objects;
  const shapes: FeatureCollection<null | GeoJSON.Geometry, { departement: string }> = feature(
    topology,
    departements,
  );
  const projection = fitted(shapes as FeatureCollection);
  const path = geoPath(projection).digits(1);
  return {
    departements: shapes.features.map((shape) => ({
      code: shape.properties.departement,
      path: path(shape as GeoJSON.Feature) ?? "",
    })),
    epci: path(mesh(topology, epci, (a, b) => a !== b)) ?? "",
    frontiers: path(mesh(topology, departements)) ?? "",
    place: (point) => projection(point),
    shapeOf: (code) => {
      const found = epci.geometries.find(
        ({ properties }) => (properties as { epci?: string })?.epci === code,
      );
      if (!found) return null;
      const shape = feature(topology, found) as GeoJSON.Feature;
      return { path: path(shape) ?? "", bounds: path.bounds(shape) };
    },
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
