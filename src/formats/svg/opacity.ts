const round = (value: number): number => Math.round(value * 1000) / 1000;

function sink(element: Element, above: number): void {
  const opacity = above * Number(element.getAttribute('opacity') ?? 1);
  element.removeAttribute('opacity');
  if (element.children.length > 0 && element.tagName !== 'text') {
    for (const child of element.children) sink(child, opacity);
    return;
  }
  if (opacity === 1) return;
  for (const paint of ['fill', 'stroke']) {
    const own = Number(element.getAttribute(`${paint}-opacity`) ?? 1);
    element.setAttribute(`${paint}-opacity`, String(round(own * opacity)));
  }
}

/**
 * Lets the opacity of groups sink, in place, to what is in them. LibreOffice applies that of a group once to the group
 * and once to its members, so that pale marks all but vanish.
 */
export function sinkOpacity(svg: SVGSVGElement): void {
  sink(svg, 1);
}
