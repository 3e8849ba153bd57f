import { severities, type Severity } from '../../model/judgement.ts';
import { severityWord } from '../text/severity.ts';
import { blocks, fenced } from '../text/markdown.ts';
import { amount } from '../../model/text.ts';
import { day, DAY_MS, HOUR_MS, minute, MINUTE_MS, stamp, wholeDays } from '../../model/time.ts';

/** One bar: a finding from when it was first seen until it was fixed, or until now. */
export interface TimelineBar {
  readonly checkId: string;
  /** The text beside the id, such as "fixed". It must be our own. */
  readonly remark: string | undefined;
  readonly severity: Severity;
  readonly from: Date;
  readonly fixed: boolean;
}

interface Axis {
  readonly upTo: number;
  readonly tick: string;
  readonly format: string;
}

// Neither too many nor too few ticks, from an hour to years.
const axes: readonly Axis[] = [
  { upTo: HOUR_MS, tick: '10minute', format: '%H:%M' },
  { upTo: 3 * HOUR_MS, tick: '30minute', format: '%H:%M' },
  { upTo: 6 * HOUR_MS, tick: '1hour', format: '%H:%M' },
  { upTo: 12 * HOUR_MS, tick: '2hour', format: '%H:%M' },
  { upTo: DAY_MS, tick: '4hour', format: '%H:%M' },
  { upTo: 2 * DAY_MS, tick: '12hour', format: '%-d %b %H:%M' },
  { upTo: 8 * DAY_MS, tick: '1day', format: '%-d %b' },
  { upTo: 16 * DAY_MS, tick: '2day', format: '%-d %b' },
  { upTo: 56 * DAY_MS, tick: '1week', format: '%-d %b' },
  { upTo: 120 * DAY_MS, tick: '2week', format: '%-d %b' },
  { upTo: 240 * DAY_MS, tick: '1month', format: '%b %Y' },
  { upTo: 800 * DAY_MS, tick: '3month', format: '%b %Y' },
  { upTo: 1600 * DAY_MS, tick: '6month', format: '%b %Y' },
];
const LONGEST: Axis = { upTo: Infinity, tick: '12month', format: '%Y' };

const BAR_HEIGHT = 24;
const BAR_GAP = 6;

/**
 * The look. No theme is set, so that GitHub still chooses light or dark; white text is readable on the colors in both.
 * The grid shrinks to short ticks: long lines would cross the names beside short bars.
 */
const look = (bars: number): string =>
  `%%{init: ${JSON.stringify({
    gantt: {
      useWidth: 860,
      barHeight: BAR_HEIGHT,
      barGap: BAR_GAP,
      fontSize: 13,
      sectionFontSize: 13,
      leftPadding: 80,
      rightPadding: 20,
      gridLineStartPadding: 44 + (BAR_HEIGHT + BAR_GAP) * bars,
    },
    themeVariables: {
      critBkgColor: '#cf222e',
      critBorderColor: '#cf222e',
      taskBkgColor: '#9a6700',
      taskBorderColor: '#9a6700',
      taskTextColor: '#ffffff',
      doneTaskBkgColor: '#4ac26b',
      doneTaskBorderColor: '#4ac26b',
    },
  })}}%%`;

const taskState = ({ severity, fixed }: TimelineBar): string => {
  if (fixed) return 'done, ';
  switch (severity) {
    case 'critical':
    case 'high':
      return 'crit, ';
    case 'medium':
    case 'low':
      return '';
  }
};

const age = (from: Date, at: Date): string => {
  const days = wholeDays(from, at);
  return days === 0 ? 'today' : amount(days, 'day');
};

/**
 * The exposure timeline as a Mermaid Gantt chart as of `at`; nothing without bars. All bars end a little after `at`,
 * so that one that just began has a width.
 */
export const renderTimeline = (bars: readonly TimelineBar[], at: Date): string | undefined => {
  const [oldest] = bars.map(({ from }) => from.getTime()).sort((left, right) => left - right);
  if (oldest === undefined) return undefined;
  const span = Math.max(0, at.getTime() - oldest);
  const axis = axes.find(({ upTo }) => span <= upTo) ?? LONGEST;
  // Mermaid reads and shows times in the viewer's time zone, so times given in UTC are shown in UTC everywhere.
  const precise = span <= 8 * DAY_MS;
  const given = precise ? stamp : day;
  const end = given(new Date(at.getTime() + Math.max(span / 50, precise ? MINUTE_MS : DAY_MS)));
  const sections = severities.flatMap((severity) => {
    const own = bars
      .filter((bar) => bar.severity === severity)
      .sort((left, right) => left.from.getTime() - right.from.getTime());
    if (own.length === 0) return [];
    const tasks = own.map((bar) => {
      const words = [bar.checkId, bar.remark ?? age(bar.from, at)].join(', ');
      return `    ${words} :${taskState(bar)}${given(bar.from)}, ${end}`;
    });
    return [`    section ${severityWord(severity)}`, ...tasks];
  });
  const chart = [
    look(bars.length),
    'gantt',
    '    accTitle: Findings by severity and age',
    `    title As of ${minute(at)}`,
    `    dateFormat ${precise ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'}`,
    `    axisFormat ${axis.format}`,
    `    tickInterval ${axis.tick}`,
    '    todayMarker off',
    ...sections,
  ];
  return fenced('mermaid', chart.join('\n'));
};

/** The chart under a title; nothing without bars. */
export const exposureChart = (bars: readonly TimelineBar[], at: Date): string | undefined => {
  const chart = renderTimeline(bars, at);
  return chart === undefined ? undefined : blocks('### Exposure', chart);
};
