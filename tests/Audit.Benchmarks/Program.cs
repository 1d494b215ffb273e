using System.Globalization;
using Audit.Benchmarks;

// One side on its own, in a process of its own: `bare floor URL`, `bare switched URL` or `bare developer URL`; `score JOURNEYS FOLDER`, `times FOLDER`.
if (args is ["bare", var kind, var url]) return await BareJourney.GoAsync(url, runAxe: kind == "developer", switches: kind == "switched");
if (args is ["report", var file]) return await ReportBenchmark.RunAsync(file);
if (args is ["score", var journeys, var traces]) return ScoringBenchmark.Score(int.Parse(journeys, CultureInfo.InvariantCulture), traces);
if (args is ["times", var recorded]) return ScoringBenchmark.Time(recorded);
if (args is ["scoring", ..]) return await ScoringBenchmark.RunAsync(args.ElementAtOrDefault(1));
if (args is ["jobs", ..]) return await JobsBenchmark.RunAsync();
return await JourneyBenchmark.RunAsync(args is [var runs] ? int.Parse(runs, CultureInfo.InvariantCulture) : 5);
