import { OFFICE } from '../opc.ts';

/** The declarations of names in slides and what slides are made by. */
export const NAMES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** Those in charts. */
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const CHART_NAMES = `xmlns:c="${CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;
export const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
