export { saveSlide } from './save.tsx';
export { Stories } from './Stories.tsx';
