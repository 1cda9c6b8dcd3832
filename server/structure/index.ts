export { foldsOf, type Fold } from './folding';
export { selectionsAt } from './selection';
