using Audit.Indicators;
using Audit.Traces;

namespace Audit.Comparison;

/// <summary>One part of the procedure on both sides: what has to be done there.</summary>
/// <param name="NoLongerAsked">Questions of the left side that the right side does not ask here, as the page says them.</param>
/// <param name="AskedNow">The other way round.</param>
public sealed record StepChange(AlignedScreens Screens, StepCounts Before, StepCounts After, IReadOnlyList<string> NoLongerAsked, IReadOnlyList<string> AskedNow)
{
    /// <summary>What the part is called changed, and nothing else would tell.</summary>
    public bool Renamed => Screens.Kind == AlignmentKind.Same && Fingerprints.Normal(Places.NameOf(Screens.Before[0])) != Fingerprints.Normal(Places.NameOf(Screens.After[0]));

    internal static IReadOnlyList<StepChange> All(Trace before, Trace after, Alignment screens)
    {
        IReadOnlyList<ScreenLook> left = ScreenLook.All(before), right = ScreenLook.All(after);
        return [.. screens.Groups.Select(g => Of((before, Looks(left, g.Before)), (after, Looks(right, g.After)), g))];
    }

    private static StepChange Of((Trace Trace, IReadOnlyList<ScreenLook> Looks) before, (Trace Trace, IReadOnlyList<ScreenLook> Looks) after, AlignedScreens group)
    {
        var same = Likeness.SameQuestions(before.Looks, after.Looks);
        return new(
            group, StepCounts.Of(before.Trace, group.Before), StepCounts.Of(after.Trace, group.After),
            Left(before.Looks, [.. same.Select(s => s.Before)]), Left(after.Looks, [.. same.Select(s => s.After)]));
    }

    private static List<string> Left(IReadOnlyList<ScreenLook> looks, HashSet<Asked> shared) =>
        [.. looks.SelectMany(l => l.Questions).Where(q => !shared.Contains(q) && !string.IsNullOrWhiteSpace(q.Said)).Select(q => Places.Short(q.Said)).Distinct()];

    private static List<ScreenLook> Looks(IReadOnlyList<ScreenLook> all, IReadOnlyList<Screen> screens) => [.. all.Where(l => screens.Contains(l.Screen))];
}

/// <summary>What a persona did and met on some screens.</summary>
/// <param name="Presses">Every press or tap, those on pop-ups included.</param>
/// <param name="PopUps">Those in the way, as the measure counts them.</param>
/// <param name="Refusals">Times the page came back with an error.</param>
public sealed record StepCounts(int Presses, int Questions, int Characters, int PopUps, int Refusals)
{
    /// <summary>What one and what several are called, and how many there are, in reading order.</summary>
    public IReadOnlyList<(Said One, Said Several, int Count)> Named =>
    [
        (new("clic", "click"), new("clics", "clicks"), Presses),
        (new("question", "question"), new("questions", "questions"), Questions),
        (new("caractère tapé", "character typed"), new("caractères tapés", "characters typed"), Characters),
        (new("fenêtre qui s’interpose", "pop-up in the way"), new("fenêtres qui s’interposent", "pop-ups in the way"), PopUps),
        (new("refus du site", "refusal by the site"), new("refus du site", "refusals by the site"), Refusals),
    ];

    internal static StepCounts Of(Trace trace, IReadOnlyList<Screen> screens)
    {
        var ids = screens.Select(s => s.Id).ToHashSet();
        return new(
            trace.Gestures.Count(g => ids.Contains(g.Screen) && Activations.IsPress(g)),
            screens.Sum(s => s.Fields.Where(Indicators.Questions.IsQuestion).Select(Indicators.Questions.KeyOf).Distinct().Count()),
            trace.Entries.Where(e => ids.Contains(e.Screen)).Sum(e => e.Added),
            Interruptions.Unasked(trace).Count(p => ids.Contains(p.Screen) && Interruptions.InTheWay(p)),
            trace.Visits.Count(v => ids.Contains(v.Screen) && v.Errors.Count > 0));
    }
}
