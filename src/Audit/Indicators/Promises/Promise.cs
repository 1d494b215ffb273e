using Audit.Traces;

namespace Audit.Indicators.Promises;

/// <summary>What a first screen can promise. Each is held against something of the journey.</summary>
internal enum PromiseKind
{
    Minutes,
    Steps,
    Questions,
    Pages,
    Documents,
    NoDocuments,
    NoAccount,
    Free,
    Price,
    Delay,
}

/// <summary>A promise read in a sentence.</summary>
/// <param name="Most">The most it allows: minutes, steps, questions, pages, euros, days; 0 where it is not a number.</param>
internal sealed record Saying(PromiseKind Kind, double Most);

/// <summary>A promise, and where it was made.</summary>
/// <param name="Words">The sentence as it stands on the screen.</param>
internal sealed record Promise(PromiseKind Kind, double Most, string Words, Screen Screen, Box? Box);
