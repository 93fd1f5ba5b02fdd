import type { Entity } from '../../schemas/entity.js';

/** An entity before it is numbered. */
export type EntityDraft = Omit<Entity, 'id'>;
