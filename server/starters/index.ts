export { newPlan, type NewPlanWish } from './new-plan';
