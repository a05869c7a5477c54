/** Fails unless two engines gave the same answers after the same steps. */
export function compare(a, b) {
  if (a.answers.length === 0 || a.answers.length !== b.answers.length) throw new Error('nothing to compare');
  a.answers.forEach((answer, i) => {
    if (answer === b.answers[i]) return;
    const theirs = b.answers[i].split('\n');
    const different = answer.split('\n').filter((line, at) => line !== theirs[at]);
    throw new Error(`answers differ at check ${i}: ${different.slice(0, 3).join(' | ')}`);
  });
}

const order = [
  'first step of a brush',
  'brush on money',
  'wide brush at once',
  'toggle a challenge',
  'toggle a funder',
  'several at once',
  'clear all',
];

/** All lines of one size as text: what each took, and ours as a part of the others'. */
export function table({ medel, crossfilter2, floor, 'medel linked': linked }) {
  const lines = [
    ['', 'medel', 'crossfilter2', 'floor', 'times crossfilter2', 'times floor', 'medel, linked *'],
  ];
  lines.push(line('ready', (report) => [report.ready]));
  for (const kind of order) lines.push(line(kind, (report) => report.steps[kind]));
  const memory = [medel, crossfilter2, undefined, linked].map((report) => report && [report.memory]);
  lines.push(row('memory, MB', memory));
  lines.push(
    row(
      'peak RSS, MB',
      [medel, crossfilter2, floor, linked].map((report) => [report.peak]),
    ),
  );
  const widths = lines[0].map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  const text = lines.map((cells) => cells.map((cell, i) => pad(cell, widths[i], i)).join('  '));
  return `${text.join('\n')}\n* with two contributions a grant in a linked table, and two more views on them`;

  function line(name, get) {
    return row(name, [get(medel), get(crossfilter2), name === 'ready' ? undefined : get(floor), get(linked)]);
  }
}

function row(name, [ours, theirs, floor, linked]) {
  return [name, both(ours), both(theirs), both(floor), ratio(ours, theirs), ratio(ours, floor), both(linked)];
}

const pad = (text, width, column) => (column === 0 ? text.padEnd(width) : text.padStart(width));
const both = (times) => {
  if (times === undefined) return '–';
  return times.length === 1 ? digits(times[0]) : `${digits(at(times, 0.5))} / ${digits(at(times, 0.95))}`;
};
const ratio = (ours, theirs) => {
  if (ours === undefined || theirs === undefined) return '–';
  const parts = [0.5, 0.95]
    .slice(0, ours.length)
    .map((part) => (at(ours, part) / at(theirs, part)).toPrecision(2));
  return parts.join(' / ');
};
const digits = (number) => (number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2));

/** The value that so large a part of them does not exceed. */
function at(times, part) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}
