import { charts } from '../../charts/registry.ts';
import type { Say } from '../../i18n/say.ts';
import type { AppModel } from '../model.ts';
import { TABLE_COLUMNS } from '../table/columns.ts';
import type { Command } from './command.ts';
import { goToTable, goToView } from './go.ts';
import { text } from './text.ts';

/** Every view: to go to, in each of its forms, and in the whole window. */
export function viewCommands({ view }: AppModel, say: Say): Command[] {
  const t = text[say.language];
  const { enlarge } = view.getState();
  const table: Command = {
    id: 'view:table',
    group: 'view',
    icon: 'table',
    words: t.toTable,
    does: t.does.go,
    run: goToTable,
  };
  const views = charts.map(
    ({ id, names }): Command => ({
      id: `view:${id}`,
      group: 'view',
      icon: 'chart',
      words: names[say.language].name,
      does: t.does.go,
      run: (model) => goToView(model, id),
    }),
  );
  const forms = charts.flatMap(({ id, names, forms: list }) =>
    (list.length > 1 ? list : []).map(
      (form): Command => ({
        id: `form:${id}:${form}`,
        group: 'view',
        icon: 'chart',
        words: t.form(names[say.language].name, names[say.language].forms[form] ?? form),
        run: (model) => {
          model.view.getState().actions.setForm(id, form);
          goToView(model, id);
        },
      }),
    ),
  );
  const windows = charts.map(
    ({ id, names }): Command => ({
      id: `window:${id}`,
      group: 'view',
      icon: enlarge === id ? 'reduce' : 'enlarge',
      words: enlarge === id ? t.reduce : t.window(names[say.language].name),
      run: (model) => model.view.getState().actions.setEnlarge(enlarge === id ? undefined : id),
    }),
  );
  return [...views, table, ...forms, ...windows];
}

/** Every column that the table can be sorted by. */
export function sortCommands(_: AppModel, say: Say): Command[] {
  return TABLE_COLUMNS.map(
    (column): Command => ({
      id: `sort:${column}`,
      group: 'sort',
      icon: 'down',
      words: say.t.table.sortBy(say.t.table[column]),
      run: (model) => {
        model.view.getState().actions.sortBy(column);
        goToTable(model);
      },
    }),
  );
}
