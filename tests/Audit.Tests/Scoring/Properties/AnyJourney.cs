using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring.Properties;

/// <summary>
/// Makes a journey out of any numbers, a screen for each, with all that screens can hold: texts, forms, pop-ups, gestures, mails, defects. What is
/// added for a property comes on the screen in the middle, the persona still there.
/// </summary>
internal static class AnyJourney
{
    /// <summary>A screen that is added is not timed: one that comes quicker than the others would lower the median of the waits, whatever it asks.</summary>
    internal const string AddedLogin = "Identifiez-vous encore";

    private const int MostScreens = 9;

    private static readonly string[] Personas = ["novice-desktop", "senior-smartphone", "low-literacy-smartphone", "rural-slow-connection", "confident-adult"];
    private static readonly EndingKind[] Endings = [EndingKind.Completed, EndingKind.Completed, EndingKind.Completed, EndingKind.StoppedBeforeFinalSubmit, EndingKind.Blocked];

    public static Trace From(IReadOnlyList<int> numbers, Action<TraceBuilder>? adding = null)
    {
        var draw = new Draw(numbers.Sum(n => n % 1000) + numbers.Count);
        var journey = Start(draw);
        var screens = numbers.Take(MostScreens).ToList();
        for (var i = 0; i < screens.Count; i++)
        {
            AnyScreen.Meet(journey, new Draw(screens[i]), $"{screens[i]}-{i}");
            if (i == screens.Count / 2) adding?.Invoke(journey);
        }
        if (screens.Count == 0) adding?.Invoke(journey);
        return Finish(journey, draw);
    }

    private static TraceBuilder Start(Draw draw)
    {
        var journey = new TraceBuilder().As(draw.Of(Personas)).Step("open", "/").On("Cantine scolaire", s => s with { Controls = AnyScreen.Links(draw) });
        foreach (var words in draw.Some(AnyScreen.Promises, 2)) journey.Reads(words);
        return journey.Step("click", "Commencer").Press(ControlKind.Button, "Commencer", box: new(10, 10, 120, 30));
    }

    private static Trace Finish(TraceBuilder journey, Draw draw)
    {
        var ending = draw.Of(Endings);
        journey.On("Demande envoyée", s => s with { Controls = AnyScreen.Links(draw) });
        foreach (var words in draw.Some(AnyScreen.Endings, 2).Append("Merci.")) journey.Reads(words);
        if (ending == EndingKind.Blocked) journey.Ends(ending, EndReason.Challenge, 1);
        else journey.Ends(ending);
        return Beside(journey.Build(), draw);
    }

    /// <summary>What came over the line, and the pages beside the journey.</summary>
    private static Trace Beside(Trace trace, Draw draw) => trace with
    {
        Visits = [.. trace.Visits.Select(v => OverTheLine(v, trace.Screens.First(s => s.Id == v.Screen).Heading!, draw))],
        Asides = draw.For("asides").OneIn(3) ? null : [.. AnyScreen.Asides(draw.For("beside"))],
    };

    private static Visit OverTheLine(Visit visit, string heading, Draw journey)
    {
        var draw = journey.For(heading);
        var waited = draw.Below(3000);
        return visit with
        {
            WaitingMs = heading == AddedLogin ? null : waited,
            Traffic = [new("127.0.0.1", 1 + draw.Below(40), draw.Below(3_000_000)), .. draw.Some<HostTraffic>([new("stats.example", 2, 9000)], 4)],
        };
    }
}
