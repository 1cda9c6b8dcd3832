import agencies from './data/agencies.json';
import provinces from './data/provinces.json';
import { AgencyRegistry } from './registry';
import type { AgencyData, ProvinceData } from './shape';

export { dayOf, describeAgency, levelNames, summaryOf } from './describe';
export { writingsOf } from './forms';
export { fullName, Provinces, type ProvinceStatus } from './provinces';
export {
  AgencyRegistry,
  definedId,
  nameIn,
  type DefinedAgency,
  type LexiconOptions,
  type RegistryLexicon,
} from './registry';
export { NameSearch } from './search';
export type {
  Agency,
  AgencyAlias,
  AgencyData,
  AgencyLevel,
  Province,
  ProvinceData,
  Successor,
} from './shape';
export { statusOn, type AgencyStatus, type WordingStatus } from './status';

/** A registry over other data, or the built-in one where none is given. Check data from outside with `agencyDataShape`. */
export function createAgencyRegistry(
  data: AgencyData = builtinAgencyData(),
  provinceData: ProvinceData = builtinProvinceData(),
): AgencyRegistry {
  return new AgencyRegistry(data, provinceData);
}

// A test checks that the files have the shape. They are read when first asked for.
export const builtinAgencyData = (): AgencyData => agencies as unknown as AgencyData;
export const builtinProvinceData = (): ProvinceData => provinces as unknown as ProvinceData;

/** The built-in registry, made when first asked for. */
export function builtinAgencies(): AgencyRegistry {
  return (builtin ??= createAgencyRegistry());
}

let builtin: AgencyRegistry | undefined;
