export { Brushes } from './Brushes.tsx';
export { Shades } from './Shades.tsx';
export { Silent } from './Silent.tsx';
