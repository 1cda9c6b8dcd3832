import type { Property } from '../support/property';
import { findingProperties } from './findings';
import { grammarProperties } from './grammar';
import { productProperties } from './product';
import { renameProperties } from './rename';

export const properties: readonly Property[] = [
  ...grammarProperties,
  ...findingProperties,
  ...productProperties,
  ...renameProperties,
];
