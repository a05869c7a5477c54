/** What the chart and its forms are called. */
export const names = {
  en: { name: 'Challenges', forms: { projects: 'Number', money: 'Money', overlap: 'Overlap' } },
  sv: { name: 'Samhällsutmaningar', forms: { projects: 'Antal', money: 'Pengar', overlap: 'Överlapp' } },
};
