using Audit.Benchmarks;

// One side on its own, in a process of its own: `bare floor URL` or `bare developer URL`.
if (args is ["bare", var kind, var url]) return await BareJourney.GoAsync(url, runAxe: kind == "developer");
if (args is ["report", var file]) return await ReportBenchmark.RunAsync(file);
if (args is ["jobs", ..]) return await JobsBenchmark.RunAsync();
return await JourneyBenchmark.RunAsync(args is [var runs] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 5);
