// What a unit measures and how much of it one is, so that amounts in different units can be compared.
import type { Unit } from "../schema/config.ts";

/** The quantity of every percentage. */
export const PERCENTAGE = "%";

export interface Measure {
  quantity: string;
  factor: number;
}

/** Whether a unit is a percentage, which its pattern shows in every language. */
export function isPercentage(unit: Unit | undefined): boolean {
  return unit !== undefined && Object.values(unit.pattern).some((pattern) => pattern.includes("%"));
}

/** Quantity and factor of a unit. */
export function measureOf(unit: Unit): Measure {
  return isPercentage(unit) ? { quantity: PERCENTAGE, factor: 1 } : { quantity: unit.quantity ?? unit.id, factor: unit.factor ?? 1 };
}
