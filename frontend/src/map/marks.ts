import Supercluster from "supercluster";
import type { Parameters } from "../shell/address";
import type { PageKey } from "../shell/screens";
import type { Look } from "./Dot";

/** A place that one can go to from the map. */
export interface Place {
  id: string;
  /** Its name alone, as it is written on the map when there is room. */
  label: string;
  /** Its name, and whatever its look says, in words. */
  name: string;
  look: Look;
  /** Longitude and latitude, WGS 84. */
  point: number[];
  page: PageKey;
  parameters: Parameters;
}

/** A place with its pixels in the drawing at scale 1. */
export interface Placed {
  place: Place;
  at: [number, number];
}

/** What is drawn at one spot: a place, or several that are too near to be told apart at this scale. */
export interface Mark {
  /** The places; one, or all those that the mark stands for. */
  places: Place[];
  at: [number, number];
  /** The scale at which a mark of several places falls apart. */
  apart: number;
}

/** From this scale on each place stands alone. */
export const largest = 16;

const deepest = Math.log2(largest);
/** From row to row of a column, in targets: a name may take two lines. */
const roomy = 1.2;
const world = 1024;

/**
 * Gathers places that lie nearer to each other than `nearness`, in pixels of the drawing as it is shown.
 * `marks = gather(placed, nearness)(scale)`, scale 1 to 16.
 */
export function gather(placed: Placed[], nearness: number): (scale: number) => Mark[] {
  const index = new Supercluster<Placed>({
    radius: nearness,
    extent: world,
    minZoom: 0,
    maxZoom: deepest - 1,
  });
  index.load(
    placed.map((properties) => ({
      type: "Feature",
      properties,
      geometry: { type: "Point", coordinates: toSphere(properties.at) },
    })),
  );
  return (scale) => {
    const level = Math.min(deepest, Math.max(0, Math.floor(Math.log2(scale) + 1e-6)));
    const marks = index.getClusters([-180, -90, 180, 90], level).map(({ properties, geometry }) => {
      if (!("cluster" in properties)) return alone(properties);
      const leaves = index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY);
      return {
        places: leaves.map((leaf) => leaf.properties.place),
        at: fromSphere(geometry.coordinates),
        apart: 2 ** Math.min(deepest, index.getClusterExpansionZoom(properties.cluster_id)),
      };
    });
    return level === deepest ? spread(marks, nearness) : marks;
  };
}

function alone({ place, at }: Placed): Mark {
  return { places: [place], at, apart: largest };
}

/** Places at one and the same spot, such as a city and its metropolis, stand in a column, each with its name. */
function spread(marks: Mark[], nearness: number): Mark[] {
  const spots: Mark[][] = [];
  for (const mark of marks) {
    const spot = spots.find(([first]) => first && distance(first.at, mark.at) * largest < nearness);
    if (spot) spot.push(mark);
    else spots.push([mark]);
  }
  return spots.flatMap((spot) => {
    const [first] = spot;
    if (!first || spot.length === 1) return spot;
    const [x, y] = first.at;
    return spot.map((mark, row): Mark => {
      const down = (row - (spot.length - 1) / 2) * nearness * roomy;
      return { ...mark, at: [x, y + down / largest] };
    });
  });
}

function distance([x, y]: [number, number], [u, v]: [number, number]): number {
  return Math.hypot(x - u, y - v);
}

/** Supercluster measures on Mercator's square: pixels are put on it as if it were the drawing. */
function toSphere([x, y]: [number, number]): [number, number] {
  const latitude =
    (2 * Math.atan(Math.exp(Math.PI * (1 - (2 * y) / world))) - Math.PI / 2) / Math.PI;
  return [(x / world - 0.5) * 360, latitude * 180];
}

function fromSphere([longitude = 0, latitude = 0]: number[]): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return [(longitude / 360 + 0.5) * world, y * world];
}
