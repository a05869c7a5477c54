import { light, type Theme } from '../../charts/kit/theme.ts';

/** The light theme on paper, which is white. */
export const PAPER_WHITE: Theme = { ...light, ground: '#FFFFFF', raise: '#FFFFFF' };
