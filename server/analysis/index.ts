export { Folder, type FileProblems } from './folder';
export { PlanAnalysis } from './plan-analysis';
export { exportInput } from './export-input';
