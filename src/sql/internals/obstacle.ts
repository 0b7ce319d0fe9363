import type { ProblemDetails } from "../../problems/problem.ts";

/** Why a line cannot be written as a statement. */
export type Obstacle = ProblemDetails["sql-rule"]["obstacle"];
