import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Before the parts, whose own styles come after those of the page.
import './app/styles/index.css';
import { Root } from './app/Root.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
