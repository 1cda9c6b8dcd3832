import type { Connection } from 'vscode-languageserver';
import { timelineRequest, type TimelineParams, type TimelineResult } from '../protocol';
import { drawTimeline, drawWorkload, filtered, MOST_ROWS, timelineOf, type Timeline } from '../timeline';
import type { PlanContext } from '../rules';
import type { Guard } from './guard';
import type { Session } from './session';

/** Answers with pictures of the timeline and the workload. */
export function serveTimelines(connection: Connection, session: Session, guard: Guard): void {
  const made = new WeakMap<PlanContext, Timeline>();
  connection.onRequest(
    timelineRequest,
    guard.request('timeline', async (params: TimelineParams): Promise<TimelineResult> => {
      const { uri, chart } = params;
      const analysis = await session.analysisAt(uri);
      if (!analysis) throw new Error(`Không đọc được tệp ${uri}.`);
      const { world, settings } = session.folderOf(uri);
      const context = analysis.context(world);
      let timeline = made.get(context);
      if (!timeline) made.set(context, (timeline = timelineOf(context.plan, context.around)));
      // A section or an agency that is gone from the plan filters nothing.
      const filter = {
        section: params.section !== null && params.section in timeline.sections ? params.section : null,
        agency: params.agency !== null && timeline.agencies.includes(params.agency) ? params.agency : null,
      };
      const found = filtered(timeline, filter).length;
      const { language } = settings;
      return {
        svg:
          chart === 'workload'
            ? drawWorkload(timeline, filter, language)
            : drawTimeline(timeline, filter, { language, lineOf: (unit) => analysis.tree.lineOf(unit) }),
        sections: timeline.sections,
        agencies: timeline.agencies,
        found,
        drawn: chart === 'workload' ? found : Math.min(found, MOST_ROWS),
        fileName: chart === 'workload' ? 'khoi-luong' : 'tien-do',
      };
    }),
  );
}
