import { keyedList } from '../word-list.js';

/** Given names in English by the short forms under which their bearers are known. */
const shortForms: ReadonlyMap<string, string> = new Map(
  keyedList(`
    abigail abby
    albert al, bert
    alexander alec, alex
    andrew andy, drew
    anthony tony
    barbara barb
    benjamin ben, benny
    bernard bernie
    charles charlie, chuck
    christopher chris
    daniel dan, danny
    david dave
    deborah deb, debbie
    donald don
    douglas doug
    edward ed, eddie, ted
    elizabeth beth, betsy, betty, liz
    eugene gene
    frederick fred, freddie
    gabriel gabe
    gerald gerry, jerry
    gregory greg
    harold hal
    jacob jake
    james jamie, jim, jimmy
    jeffrey jeff
    jennifer jen, jenny
    jonathan jon
    joseph joe, joey
    joshua josh
    katherine kate, kathy, katie
    kenneth ken, kenny
    lawrence larry
    leonard len, lenny
    margaret maggie, meg, peggy
    matthew matt
    michael mick, mike
    mitchell mitch
    nathaniel nate
    nicholas nick
    pamela pam
    patricia patty, tricia
    patrick pat
    peter pete
    philip phil
    raymond ray
    rebecca becky
    richard dick, rich, rick
    robert bob, bobby, rob
    ronald ron, ronnie
    rudolph rudy
    samuel sam
    stephen steve
    susan sue
    theodore theo
    thomas tom, tommy
    timothy tim
    victoria vicky
    vincent vince
    walter walt
    william bill, billy, will
    zachary zach
  `).map(([short, full]): [string, string] => [short, full]),
);

/** Whether one of two given names, in lower case, is a short form of the other, or both of a third: Bob, Robert, Rob. */
export function isShortForm(a: string, b: string): boolean {
  const [left, right] = [shortForms.get(a) ?? a, shortForms.get(b) ?? b];
  return a !== b && left === right;
}
