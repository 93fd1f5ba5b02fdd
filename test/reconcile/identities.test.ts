import { describe, expect, test } from 'vitest';
import type { Override } from '../../src/schemas/override.js';
import { reconcile } from '../../src/stages/reconcile/stage.js';
import { story } from './story.js';

const filler =
  'The Selat Mutiara ferry of Mutiara Lines sank off Langkapuri, where Commander Yusof leads the coast guard.';

/** Names of identities that two accounts share. */
function shared(
  left: string,
  right: string,
  titles: Record<string, string[]> = {},
  dates = ['2024-03-09', '2024-03-10'],
) {
  const line = (what: string) => `[Somebody](subject ${what}) [came](verb come).`;
  const { identities } = reconcile(
    story(
      { doc: 'a', published: dates[0]!, titles, lines: [filler, line(left)] },
      { doc: 'b', published: dates[1]!, titles, lines: [filler, line(right)] },
    ),
  );
  return identities.filter(({ entities }) => entities.length > 1).map(({ name, rule }) => `${name} ${rule}`);
}

describe('people', () => {
  test('one full name in several spellings', () => {
    expect(shared('@person Sergei Lavrov', '@person Sergey Lavrov')).toEqual(['Sergei Lavrov reconcile/name-spelling']);
    expect(shared('@person Kim Jong-un', '@person Kim Jong Un')).toEqual(['Kim Jong Un reconcile/same-name']);
    expect(shared('@person Harold B. Finch', '@person Harold Finch')).toEqual([
      'Harold B. Finch reconcile/name-spelling',
    ]);
  });
  test('Jr. in one account and none in the other; father and son in one account are two', () => {
    expect(shared('@person Harold Finch', '@person Harold Finch Jr.')).toEqual([
      'Harold Finch Jr. reconcile/name-spelling',
    ]);
    expect(shared('@person Finch', '@person Harold Finch Jr.')).toEqual([
      'Harold Finch Jr. reconcile/surname-in-occasion',
    ]);
    expect(shared('@person Harold Finch Sr.', '@person Harold Finch Jr.')).toEqual([]);
    expect(shared('@person Harold Finch', '@person Harold Finch Jr.', {}, ['2018-03-09', '2024-03-10'])).toEqual([]);
    const both = '@person Harold Finch Jr.) [and](x) [Finch](subject @person Finch';
    expect(shared('@person Harold Finch', both).filter((one) => /Jr/.test(one))).toEqual([]);
    const line = (name: string) => `[${name}](subject @person ${name}) [came](verb come).`;
    const { identities } = reconcile(
      story(
        { doc: 'a', published: '2024-03-09', lines: [filler, line('Harold Finch'), line('Harold Finch Jr.')] },
        { doc: 'b', published: '2024-03-09', lines: [filler, line('Harold Finch Jr.')] },
      ),
    );
    expect(
      identities.filter(({ type }) => type === 'person').map(({ name, entities }) => `${name} ${entities.length}`),
    ).toEqual(['Harold Finch 1', 'Harold Finch Jr. 2']);
  });
  test('a short form of the given name, on one occasion', () => {
    expect(shared('@person Mike Malk', '@person Michael Malk')).toEqual(['Michael Malk reconcile/name-spelling']);
    expect(shared('@person Bob Malk', '@person Robert Malk', {}, ['2018-03-09', '2024-03-10'])).toEqual([]);
    expect(shared('@person Mike Malk', '@person Mark Malk')).toEqual([]);
  });
  test('a surname joins the only full name of its occasion', () => {
    expect(shared('@person Osei', '@person Rahmat Osei')).toEqual(['Rahmat Osei reconcile/surname-in-occasion']);
  });
  test('other first names, other surnames, surnames alone, another occasion: two people', () => {
    expect(shared('@person Irena Malk', '@person Petra Malk')).toEqual([]);
    expect(shared('@person Kim Jong-un', '@person Kim Jong Il')).toEqual([]);
    expect(shared('@person Osei', '@person Osei')).toEqual([]);
    expect(shared('@person Osei', '@person Rahmat Osei', {}, ['2018-03-09', '2024-03-10'])).toEqual([]);
  });
  test('two bare surnames with one title', () => {
    expect(shared('@person Osei', '@person Osei', { Osei: ['transport minister'] })).toEqual([
      'Osei reconcile/surname-and-title',
    ]);
  });
});

describe('others', () => {
  test('an abbreviation and its full name', () => {
    expect(shared('@organization KCNA', '@organization Korean Central News Agency')).toEqual([
      'Korean Central News Agency reconcile/acronym',
    ]);
  });
  test('names of one state; a capital is no state', () => {
    expect(shared('@group Republicans', '@group Republican')).toEqual(['Republicans reconcile/same-name']);
    expect(shared('@group Swiss', '@group Swis')).toEqual([]);
    expect(shared('@place N Korea', '@place North Korea')).toEqual(['North Korea reconcile/same-name']);
    expect(shared('@place Moscow', '@place Russia')).toEqual([]);
  });
  test('two spellings, an abbreviation at the end, names that initials do not give', () => {
    expect(shared('@organization World Health Organisation', '@organization World Health Organization')).toEqual([
      'World Health Organisation reconcile/same-name',
    ]);
    expect(shared('@organization Mutiara Air Lines MAL Ltd', '@organization Mutiara Air Lines')).toEqual([
      'Mutiara Air Lines MAL Ltd reconcile/same-name',
    ]);
    expect(shared('@organization Fed', '@organization US Federal Reserve')).toEqual([
      'US Federal Reserve reconcile/same-name',
    ]);
  });
  test('the legal form of a firm', () => {
    expect(shared('@organization Brightwater Group', '@organization Brightwater')).toEqual([
      'Brightwater Group reconcile/same-name',
    ]);
    expect(shared('@organization Mutiara Lines', '@organization Mutiara Bank')).toEqual([]);
  });
});

describe('corrections by the user', () => {
  const lines = (name: string) => [`[${name}](subject @person ${name}) [came](verb come).`];
  const corpus = story(
    { doc: 'a', published: '2024-03-09', lines: lines('Anna Roth') },
    { doc: 'b', published: '2024-03-09', lines: lines('Anna Roth') },
    { doc: 'c', published: '2024-03-09', lines: lines('The Chancellor') },
  );
  const at = (doc: string, text: string) => ({ doc, text });
  const groups = (...overrides: Override[]) =>
    reconcile(corpus, overrides).identities.map(({ entities, rule }) => `${entities.join(' ')} ${rule}`);

  test('apart and merge', () => {
    expect(groups()).toEqual(['a#e1 b#e1 reconcile/same-name', 'c#e1 reconcile/one-document']);
    expect(groups({ action: 'apart', mentions: [at('a', 'Anna Roth'), at('b', 'Anna Roth')] })).toEqual([
      'a#e1 reconcile/override',
      'b#e1 reconcile/override',
      'c#e1 reconcile/one-document',
    ]);
    expect(groups({ action: 'merge', mentions: [at('b', 'Anna Roth'), at('c', 'The Chancellor')] })).toEqual([
      'a#e1 b#e1 c#e1 reconcile/override',
    ]);
  });
  test('what leads nowhere changes nothing', () => {
    expect(groups({ action: 'merge', mentions: [at('a', 'Anna Roth'), at('d', 'Anna Roth')] })).toEqual(groups());
  });
});
