import type { RoleCode } from '@dvcqg/openapi';
import { actingRoles } from '../../desk/desk-access.js';
import type { Officer } from '../../desk/officer.js';
import type { FeedbackKeys } from '../feedback-repository.js';

/** The roles in which an officer acts on feedback: none on their own, which is left to colleagues. */
export const feedbackRoles = (officer: Officer, keys: FeedbackKeys): readonly RoleCode[] => (keys.subject === officer.subject ? [] : actingRoles(officer, keys));
