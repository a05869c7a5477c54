import { useState } from 'react';
import { charts } from '../../../charts/registry.ts';
import { dialectFor } from '../../../formats/csv/dialect.ts';
import { LANGUAGE_NAMES } from '../../../i18n/catalogues.ts';
import { type Language, LANGUAGES } from '../../../model/language.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useSay } from '../../context.ts';
import { Choices } from './Choices.tsx';
import { type Choice, tablesOf } from './make.ts';
import { Preview } from './Preview.tsx';
import { Take } from './Take.tsx';
import type { What } from './tables.ts';
import { text } from './text.ts';
import { useFigures } from './useFigures.ts';

/** The figures to take away: what is shown, every figure of it or one view's own, as CSV, XLSX or JSON. */
export function DataExport({ subject }: Readonly<{ subject: string }>) {
  const pageSay = useSay();
  const t = text[pageSay.language];
  const [language, setLanguage] = useState<Language>(pageSay.language);
  const isView = charts.some(({ id }) => id === subject);
  const whats: readonly What[] = isView ? ['view', 'projects', 'figures'] : ['projects', 'figures'];
  const [choice, setChoice] = useState<Choice>({
    what: isView ? 'view' : 'projects',
    format: 'csv',
    dialect: dialectFor(language),
  });
  const figures = useFigures(subject, language);

  const speak = (next: Language) => {
    setLanguage(next);
    setChoice({ ...choice, dialect: dialectFor(next) });
  };
  return (
    <div className="data-export">
      <div className="data-choices">
        <Choices choice={choice} whats={whats} onChange={setChoice} />
        {choice.format !== 'json' && (
          <div className="data-choice">
            <span className="data-label" aria-hidden="true">
              {t.language}
            </span>
            <Segmented
              name="data-language"
              label={t.language}
              options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value], lang: value }))}
              value={language}
              onChange={speak}
            />
          </div>
        )}
      </div>
      {figures === undefined && <p role="status">{t.wait}</p>}
      {figures === 'failed' && <p role="alert">{t.notLoaded}</p>}
      {figures !== undefined && figures !== 'failed' && (
        <div className="data-result">
          {choice.format !== 'json' && (
            <Preview table={tablesOf(figures, choice)[0]} say={figures.say} label={t.first} />
          )}
          <Take figures={figures} choice={choice} />
        </div>
      )}
    </div>
  );
}
