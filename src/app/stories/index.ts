export { presentStory } from './present.ts';
export { saveSlide } from './save.tsx';
export { Stories } from './Stories.tsx';
