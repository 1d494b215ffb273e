using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>Everything a report format needs of one journey. A format is a pure function of it and a language.</summary>
/// <param name="Picture">The bytes of a screenshot named in the trace; null when the file is gone.</param>
public sealed record Report(Trace Trace, Scorecard Scorecard, Func<string, byte[]?> Picture);
