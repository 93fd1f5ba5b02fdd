import { keyedList } from '../word-list.js';
import { folded } from './folded.js';

/** Given names in English by the short forms under which their bearers are known. */
const shortForms: ReadonlyMap<string, string> = new Map(
  keyedList(`
    abigail abby
    abraham abe
    albert al, bert
    alexander alec, alex
    andrew andy, drew
    anthony tony
    archibald archie
    arthur art
    augustus gus
    barbara barb
    benjamin ben, benny
    bernard bernie
    calvin cal
    catherine cathy
    charles charlie, chuck
    christopher chris
    cynthia cindy
    daniel dan, danny
    david dave
    deborah deb, debbie
    donald don
    douglas doug
    edward ed, eddie, ted
    elizabeth beth, betsy, betty, liz
    ernest ernie
    eugene gene
    francis frank
    frederick fred, freddie
    gabriel gabe
    geoffrey geoff
    gerald gerry, jerry
    gregory greg
    harold hal
    henry hank
    jacob jake
    jacqueline jackie
    james jamie, jim, jimmy
    jeffrey jeff
    jennifer jen, jenny
    jessica jess
    jonathan jon
    joseph joe, joey
    joshua josh
    judith judy
    katherine kate, kathy, katie
    kenneth ken, kenny
    lawrence larry
    leonard len, lenny
    louis lou
    manuel manny
    margaret maggie, meg, peggy
    martin marty
    matthew matt
    maximilian max
    melvin mel
    michael mick, mike
    mitchell mitch
    nathaniel nate
    nicholas nick
    norman norm
    pamela pam
    patricia patty, tricia
    patrick pat
    peter pete
    philip phil
    randall randy
    raymond ray
    rebecca becky
    reginald reg, reggie
    richard dick, rich, rick
    robert bob, bobby, rob
    ronald ron, ronnie
    rudolph rudy
    russell russ
    samuel sam
    sandra sandy
    sidney sid
    stanley stan
    stephen steve
    stuart stu
    susan sue
    terence terry
    theodore theo
    thomas tom, tommy
    timothy tim
    valerie val
    victor vic
    victoria vicky
    vincent vince
    virginia ginny
    walter walt
    wesley wes
    william bill, billy, will
    zachary zach
  `).map(([short, full]): [string, string] => [folded(short), folded(full)]),
);

/** Whether one of two given names, in lower case or folded, is a short form of the other, or both of a third: Bob, Robert, Rob. */
export function isShortForm(a: string, b: string): boolean {
  const [left, right] = [folded(a), folded(b)];
  return left !== right && (shortForms.get(left) ?? left) === (shortForms.get(right) ?? right);
}
