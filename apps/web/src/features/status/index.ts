export { PlanStatus } from './PlanStatus.tsx'
