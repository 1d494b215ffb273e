using Audit.Traces;

namespace Audit.Indicators.Promises;

/// <summary>Reads the promises of the screens before the first question. French only: a page in another language promises nothing we can read.</summary>
internal static class Announcements
{
    private static readonly OncePerTrace<IReadOnlyList<Promise>> All = new(trace =>
    [
        .. Stages.BeforeStart(trace)
            .SelectMany(s => Stages.Content(s).Where(b => b.Field is null && IsFrench(b)).SelectMany(b => In(trace, s, b)))
            .DistinctBy(p => (p.Kind, p.Most)),
    ]);

    /// <summary>In the order met, each once.</summary>
    public static IReadOnlyList<Promise> Of(Trace trace) => All.Of(trace);

    /// <summary>All a sentence promises.</summary>
    public static IReadOnlyList<Saying> Read(string sentence)
    {
        var text = sentence.Replace('\u00A0', ' ').Replace('\u202F', ' ');
        var said = new List<Saying>([.. Counts.Of(text), .. Spared.Of(text)]);
        if (Times.Minutes(text) is { } minutes) said.Add(new(PromiseKind.Minutes, minutes));
        if (Times.AnswerDays(text) is { } days) said.Add(new(PromiseKind.Delay, days));
        return said;
    }

    private static IEnumerable<Promise> In(Trace trace, Screen screen, TextBlock block) =>
        Writings.Of(trace, block.Text).Sentences.SelectMany(s => Read(s.Text).Select(p => new Promise(p.Kind, p.Most, s.Text.Trim(), screen, block.Box)));

    private static bool IsFrench(TextBlock block) => block.Language is null || block.Language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);
}
