/** The overarching goals of the fictional association's direction 2027–2030. */
import type { OverarchingGoal } from '@samplan/domain'
import { overarchingGoalId } from './authoring.ts'

export const overarchingGoals: OverarchingGoal[] = [
  {
    id: overarchingGoalId('voice'),
    text: 'Kommunernas gemensamma röst ska höras i regionen, i riksdagen och i EU',
    shortLabel: 'Gemensam röst',
  },
  {
    id: overarchingGoalId('knowledge'),
    text: 'Arbetssätt och beslut i medlemskommunerna ska vila på prövad kunskap',
    shortLabel: 'Kunskap',
  },
  {
    id: overarchingGoalId('skills'),
    text: 'Kommunerna ska kunna anställa och behålla de medarbetare de behöver',
    shortLabel: 'Kompetens',
  },
  {
    id: overarchingGoalId('together'),
    text: 'Det som blir bättre eller billigare tillsammans ska göras tillsammans',
    shortLabel: 'Samverkan',
  },
  {
    id: overarchingGoalId('digital'),
    text: 'Digitala tjänster ska göra vardagen enklare för invånare och medarbetare',
    shortLabel: 'Digitalt',
  },
  {
    id: overarchingGoalId('equality'),
    text: 'Villkoren för dem som bor och arbetar hos oss ska vara jämställda',
    shortLabel: 'Jämställdhet',
  },
]
