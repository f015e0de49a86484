import type { operations } from "./schema";

type Answer<Operation extends keyof operations> = operations[Operation] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

/** Shapes are taken from the operations that answer them, whose names are fixed. */
export type TerritoryPage = Answer<"listTerritories">;
export type TerritorySummary = TerritoryPage["data"][number];
export type Territory = Answer<"getTerritory">;
export type TerritoryKind = operations["getTerritory"]["parameters"]["path"]["kind"];
export type Tokens = Answer<"signIn">;
export type Me = Answer<"getMe">;
export type Place = Me["places"][number];
