export { Folder, type FileProblems } from './folder';
export { loadFolder, uriInside } from './load-folder';
export { PlanAnalysis, type SoonFindings } from './plan-analysis';
export { exportInput } from './export-input';
