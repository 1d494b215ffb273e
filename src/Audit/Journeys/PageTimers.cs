using Audit.Observation;

namespace Audit.Journeys;

/// <summary>The page's own timers, run by a clock that journeys move. The script goes into every document after the probe and the clock, and before the page's own.</summary>
internal static class PageTimers
{
    /// <summary>
    /// Tells the probe whether a timer is due soon: where none is, a still page is known sooner. One that was cleared counts as due, which only makes
    /// the wait longer. An interval of no length would never let a moved clock go on: browsers wait four milliseconds at least, and so does this.
    /// </summary>
    internal const string Script = $$"""
        (() => {
          const { setTimeout: later, setInterval: every, performance } = window, now = performance.now.bind(performance);
          const most = 1000, late = 50;
          let due = { length: 0 }, repeated = { length: 0 };
          const add = (list, entry) => { list[list.length] = entry; list.length++; return list; };
          const coming = () => {
            const kept = { length: 0 }, from = now() - late;
            for (let i = 0; i < due.length; i++) if (due[i] > from) add(kept, due[i]);
            return kept;
          };
          window.setTimeout = (act, wait, ...given) => {
            if (due.length > most) due = coming();
            add(due, now() + (Number(wait) || 0));
            return later(act, wait, ...given);
          };
          window.setInterval = (act, wait, ...given) => {
            const period = Math.max(4, Number(wait) || 0);
            if (repeated.length < most) add(repeated, { period, since: now() });
            return every(act, period, ...given);
          };
          window['{{Probe.Handle}}'].tellTimers((within) => {
            const time = now();
            due = coming();
            for (let i = 0; i < due.length; i++) if (due[i] <= time + within) return true;
            for (let i = 0; i < repeated.length; i++) if (repeated[i].period - (time - repeated[i].since) % repeated[i].period <= within) return true;
            return repeated.length >= most;
          });
        })();
        """;
}
