import { newsAgencies, newsOutlets } from '../../language/media-names.js';
import type { Entity } from '../../schemas/entity.js';
import type { Context } from './context.js';

/** The names of agencies, papers and stations in capitals, so that `Tass` and `TASS` are one. */
const known: ReadonlySet<string> = new Set(
  [...newsAgencies.keys(), ...newsOutlets.keys()].map((name) => name.toUpperCase()),
);

const mediaNoun =
  /\b(?:news agency|agency|newspaper|newswire|wire service|broadcaster|magazine|news site|news website|news outlet|outlet|tv channel|television|radio station|daily|tabloid)\s+$/i;
const mediaName =
  /\b(?:news|press agency|newswire|radio|tv|television|times|post|herald|tribune|gazette|gazzetta|zeitung|diario|giornale|correo|corriere|presse|prensa|broadcasting|daily|courier|journal)\b/i;
const mediaWire = /wire$/i;

/** Whether a name is that of somebody who passes news on: a known agency or paper, or a name made like one. */
export function isMediaName(name: string): boolean {
  return known.has(name.toUpperCase()) || mediaName.test(name) || mediaWire.test(name);
}

/** Whether a name leaves no doubt that it is an outlet's, even where it was taken for a person's: “Radio Lenn”. */
function isSurelyMedia(name: string): boolean {
  return known.has(name.toUpperCase()) || /\b(?:radio|tv|television|news|newswire)\b/i.test(name);
}

/** Identities of the entities that an account calls a news agency, a paper or a station: “the state news agency Perwarta”. */
export function mediaEntities(context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { document, entities } of context.accounts) {
    for (const entity of entities) if (isMedia(document.text, entity)) found.add(context.identityOf(entity.id)!);
  }
  for (const entity of namedLikeAccounts(context)) found.add(context.identityOf(entity.id)!);
  for (const entity of shortForms(context, found)) found.add(context.identityOf(entity.id)!);
  return found;
}

/** “Meridian” of an account that named “Meridian News Agency” before: the words before those that all agencies have. */
function shortForms(context: Context, media: ReadonlySet<string>): Entity[] {
  return context.accounts.flatMap(({ entities }) => {
    const full = new Set(
      entities.flatMap(({ id, name }) =>
        media.has(context.identityOf(id)!) && plainAgency(name) !== plainOutlet(name) ? plainAgency(name) : [],
      ),
    );
    return full.size === 0 ? [] : entities.filter(({ name }) => full.has(plainOutlet(name)));
  });
}

function isMedia(text: string, entity: Entity): boolean {
  if (entity.type === 'person') return isSurelyMedia(entity.name);
  if ([entity.name, ...entity.aliases].some(isMediaName)) return true;
  return entity.mentions.some(
    ({ start, form }) => form === 'name' && mediaNoun.test(text.slice(Math.max(0, start - 24), start)),
  );
}

/** Entities that go by the name of an outlet whose account is read. */
function namedLikeAccounts(context: Context): Entity[] {
  const own = new Set(context.accounts.flatMap(({ document }) => plainOutlet(document.outlet?.name ?? '')));
  return context.accounts.flatMap(({ entities }) =>
    entities.filter(({ name }) => own.has(plainOutlet(name)) && name !== ''),
  );
}

/** An outlet's name without its article, in lower case. */
export function plainOutlet(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

/** An agency's name without the words that say what it is: one account calls it by all of it, another by the first word. */
export function plainAgency(name: string): string {
  return plainOutlet(name).replace(agencyWords, '');
}

const agencyWords = / (?:news agency|press agency|news service|newswire|news|agency|wire)$/;

/** The name in a phrase: “the news agency Statewire” -> “Statewire”; null where it ends in a common noun. */
export function nameIn(phrase: string): string | null {
  const match = /(?:^|\s)(\p{Lu}\S*(?:\s+\p{Lu}\S*)*)$/u.exec(phrase.trim());
  return match === null ? null : match[1]!;
}
