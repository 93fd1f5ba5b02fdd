import { groupBy } from '../text/group.js';

/** What an id can be made of: a short name, a fuller one, and the folders that lead to it, outermost first. */
export interface Nameable {
  readonly name: string;
  readonly fuller: string;
  readonly folders: readonly string[];
}

/**
 * A name for each, no two alike: the short name where it is the only one, else with as many folders before it
 * as tell it from the others, and the fuller name where folders do not. The order given plays no part.
 */
export function uniqueNames(all: readonly Nameable[]): string[] {
  const names = new Array<string>(all.length);
  for (const group of groupBy(all.keys(), (index) => all[index]!.name).values()) {
    namesApart(group.map((index) => all[index]!)).forEach((name, at) => {
      names[group[at]!] = name;
    });
  }
  return numbered(names, all);
}

/** Names for nameables that share their short name. */
function namesApart(group: readonly Nameable[]): string[] {
  const [only] = group;
  if (group.length === 1) return [only!.name];
  const places = new Set(group.map(({ folders }) => folders.join('/')));
  const last = places.size === group.length ? group.map(({ name }) => name) : group.map(({ fuller }) => fuller);
  const deepest = Math.max(...group.map(({ folders }) => folders.length));
  for (let depth = 0; depth < deepest; depth++) {
    const names = withFolders(group, last, depth);
    if (new Set(names).size === names.length) return names;
  }
  return withFolders(group, last, deepest);
}

function withFolders(group: readonly Nameable[], last: readonly string[], depth: number): string[] {
  return group.map(({ folders }, index) => [...folders.slice(folders.length - depth), last[index]!].join('/'));
}

/** Ids that ids of another kind happen to equal get a number, counted by place and not by order of the command line. */
function numbered(names: readonly string[], all: readonly Nameable[]): string[] {
  const result = [...names];
  const taken = new Set(names);
  const place = (index: number): string => JSON.stringify([all[index]!.folders, all[index]!.fuller, all[index]!.name]);
  for (const group of groupBy(names.keys(), (index) => names[index]!).values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => (place(a) < place(b) ? -1 : 1));
    for (const index of group.slice(1)) {
      let number = 2;
      while (taken.has(`${names[index]}~${number}`)) number++;
      result[index] = `${names[index]}~${number}`;
      taken.add(result[index]);
    }
  }
  return result;
}
