import type { ProjectDimensionId } from '../engine/dimensions.ts';
import type { Say } from '../i18n/say.ts';
import { lowered } from '../lib/lower.ts';
import type { Notice } from '../store/permalink.ts';

/** So many signs of what could not be read are shown. */
const LONGEST = 60;

const text = {
  en: {
    twice: (name: string, value: string) =>
      `The address names ${name} more than once; the first counts, and “${value}” was skipped.`,
    tooMany: (name: string, value: string) =>
      `The address asks for more under ${name} than there is room for; “${value}” was skipped.`,
    newer:
      'The link was made by a newer version of Medel. What this version understands is shown; the rest may be missing or differ.',
    savedView: (name: string) =>
      `The saved view “${name}” asks for something that could not be read. The rest of it is shown.`,
    more: (n: string) => `And ${n} more.`,
  },
  sv: {
    twice: (name: string, value: string) =>
      `Adressen anger ${name} mer än en gång; den första gäller, och ”${value}” har hoppats över.`,
    tooMany: (name: string, value: string) =>
      `Adressen ber om fler än det finns plats för i ${name}; ”${value}” har hoppats över.`,
    newer:
      'Länken är gjord i en nyare version av Medel. Det som den här versionen förstår visas; resten kan saknas eller se annorlunda ut.',
    savedView: (name: string) =>
      `Den sparade vyn ”${name}” ber om något som inte gick att läsa. Resten av den visas.`,
    more: (n: string) => `Och ${n} till.`,
  },
};

/** The words of what stands above the notices and below them. */
export const noticeText = text;

const shortened = (value: string): string => {
  const signs = Array.from(value.slice(0, 4 * LONGEST));
  return signs.length <= LONGEST ? value : `${signs.slice(0, LONGEST).join('')}…`;
};

/** What is wrong with a part of an address, in words. */
export function noticeWords({ parameter, value, problem }: Notice, say: Say): string {
  const { notices: t, dimension } = say.t;
  const name = Object.hasOwn(dimension, parameter)
    ? lowered(dimension[parameter as ProjectDimensionId])
    : shortened(parameter);
  if (value === undefined) return t.unknownParameter(name);
  const more = text[say.language];
  if (problem === 'newer') return more.newer;
  if (problem !== undefined) return more[problem](name, shortened(value));
  return t.unknownValue(name, shortened(value));
}
