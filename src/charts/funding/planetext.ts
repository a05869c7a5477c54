/** The words of the plane of both sides, a mark a project or groups of them. */
export const text = {
  en: {
    neutral: 'Who matches VINNOVA’s money',
    equal: '1:1 – equal parts',
    axis: (name: string, unit: string) => `${name}, ${unit}`,
  },
  sv: {
    neutral: 'Vem matchar VINNOVA:s pengar',
    equal: '1:1 – lika delar',
    axis: (name: string, unit: string) => `${name}, ${unit}`,
  },
};

export type PlaneText = (typeof text)['en'];
