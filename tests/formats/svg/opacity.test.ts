// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sinkOpacity } from '../../../src/formats/svg/opacity.ts';

function sunk(markup: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
  const svg = holder.firstElementChild as SVGSVGElement;
  sinkOpacity(svg);
  return svg.innerHTML;
}

it('gives what is in a pale group all of its paleness, once', () => {
  expect(sunk('<g opacity="0.5"><g><rect width="1" fill-opacity="0.4"></rect></g></g>')).toBe(
    '<g><g><rect width="1" fill-opacity="0.2" stroke-opacity="0.5"></rect></g></g>',
  );
});

it('leaves what is as strong as it can be as it is', () => {
  expect(sunk('<g><text>a<tspan>b</tspan></text><rect opacity="1"></rect></g>')).toBe(
    '<g><text>a<tspan>b</tspan></text><rect></rect></g>',
  );
});
