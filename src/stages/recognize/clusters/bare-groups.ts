import type { Gender } from '../../../language/titles.js';
import { groupBy } from '../../../text/group.js';
import type { Name } from '../names/found.js';
import type { Person } from './persons.js';

/** What all the places of one bare name together say of who bears it. */
export interface BareGroup {
  readonly fits: (person: Person, name: Name) => boolean;
}

/** Key of a bare name -> whom it may stand for. */
export function bareGroups(names: readonly Name[]): Map<string, BareGroup> {
  const groups = groupBy(names, ({ spelling }) => spelling.key);
  return new Map([...groups].map(([key, group]) => [key, groupOf(group)]));
}

function groupOf(names: readonly Name[]): BareGroup {
  const gendered = names.flatMap(({ gender }) => (gender ? [gender] : []));
  const genders = new Set(gendered);
  // “Lind … Lind … Mrs. Lind”: the title tells her from whom the bare name is for.
  const isTold = genders.size === 1 && gendered.length * 2 >= names.length;
  const firstTitled = names.find((name) => name.titles.length > 0);
  const titles = new Set(names.flatMap((name) => name.titles));
  return {
    fits: (person, name) => {
      const { gender, names: full } = person.cluster;
      // “President Trump …” all along, and once “the first lady, Melania Trump”: the bare name is not hers.
      const late = firstTitled !== undefined && full[0]!.start > firstTitled.start && !sharesTitle(person, titles);
      if (late && (person.relative || isOther(gender, genders))) return false;
      // “Malia and Sasha Obama … President Obama”
      if (person.oneOfFamily && name.spelling.folded === person.name.family) return false;
      if (name.gender && gender !== null) return name.gender === gender;
      return gender === null || !isTold || genders.has(gender);
    },
  };
}

/** A gender that none of the bare places tells. */
function isOther(gender: Gender | null, genders: ReadonlySet<Gender>): boolean {
  return gender === 'female' && !genders.has('female');
}

function sharesTitle({ cluster }: Person, titles: ReadonlySet<string>): boolean {
  return [...titles].some((title) => cluster.titles.has(title));
}
