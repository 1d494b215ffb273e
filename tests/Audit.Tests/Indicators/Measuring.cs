using Audit.Indicators;
using Audit.Tests.Traces;

namespace Audit.Tests.Indicators;

/// <summary>Reads one indicator of a trace under construction.</summary>
internal static class Measuring
{
    public static Reading Read(string id, TraceBuilder trace) => Catalogue.All.Single(i => i.Id == id).Read(trace.Build());

    public static double? Value(string id, TraceBuilder trace) => Read(id, trace).Measure.Value;

    public static double Part(string id, string part, TraceBuilder trace) => Read(id, trace).Measure.Parts![part];
}
