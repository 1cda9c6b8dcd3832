export { dayOf } from './clock';
export type { FoundFiles, Host } from './host';
export { decode, diskHost } from './disk';
export { manualBeside } from './manual';
