import type { Property } from '../support/property';
import { findingProperties } from './findings';
import { grammarProperties } from './grammar';
import { productProperties } from './product';

export const properties: readonly Property[] = [
  ...grammarProperties,
  ...findingProperties,
  ...productProperties,
];
