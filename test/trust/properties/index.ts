import type { Property } from '../support/property';
import { grammarProperties } from './grammar';
import { productProperties } from './product';

export const properties: readonly Property[] = [...grammarProperties, ...productProperties];
