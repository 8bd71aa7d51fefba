export { ActivityLog } from './ActivityLog.tsx'
