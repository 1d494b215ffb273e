using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Clicks to refuse cookies less clicks to accept them, at the worst banner met.</summary>
public sealed record ConsentParity() : Indicator(
    "consent-parity",
    Dimension.Interruptions,
    new("Refuser aussi simplement qu’accepter", "Refusing as easily as accepting"),
    new("Quand refuser est plus long, on finit par accepter sans le vouloir. La CNIL demande que les deux soient aussi simples.",
        "When refusing takes longer, one ends up accepting against one’s will. The CNIL asks that both be as easy."),
    new("On compte les clics pour refuser, moins les clics pour accepter. Zéro ou moins est conforme. Sans bandeau, il n’y a rien à perdre. Quand le refus n’est pas au premier niveau, il coûte au moins un clic de plus.",
        "Counted: the clicks to refuse, less the clicks to accept. Zero or less is as it should be. Without a banner nothing is lost. When refusing is not on the first layer, it costs at least one click more."))
{
    private sealed record Gap(PopUp Banner, int Clicks, bool AtLeast);

    public override IReadOnlyList<FindingKind> Kinds => [new("refusal-harder", Severity.Major)];

    public override Reading Read(Trace trace)
    {
        var banners = trace.PopUps.Where(p => p.Consent is not null).ToList();
        if (banners.Count == 0) return new(NoBanner(trace), []);
        var gaps = banners.Select(GapOf).OfType<Gap>().ToList();
        if (gaps.Count == 0) return new(NotTested("clicks", Unknown), []);
        var worst = gaps.MaxBy(g => g.Clicks)!;
        var measure = Counted(trace, Math.Max(0, worst.Clicks), "clicks", Costs(worst.Banner.Consent!));
        return new(measure with { AtLeast = measure.AtLeast || worst.AtLeast }, Merged(gaps.Where(g => g.Clicks > 0).Select(g => Harder(trace, g, gaps))));
    }

    private Measure NoBanner(Trace trace)
    {
        var measure = Counted(trace, 0, "clicks");
        return measure.Status == MeasureStatus.NotTested ? measure : measure with { Kind = "none" };
    }

    private static Gap? GapOf(PopUp banner) => (banner.Consent!.RefuseClicks, banner.Consent.AcceptClicks) switch
    {
        ({ } refuse, { } accept) => new(banner, refuse - accept, false),
        (null, { } accept) => new(banner, Math.Max(1, 2 - accept), true),
        // Accepting costs at least one click, so a refusal in one is never harder.
        (1, null) => new(banner, 0, false),
        _ => null,
    };

    private static (string, double)[] Costs(ConsentSeen consent) =>
        [.. new[] { ("accept", consent.AcceptClicks), ("refuse", consent.RefuseClicks) }.Where(c => c.Item2 is not null).Select(c => (c.Item1, (double)c.Item2!.Value))];

    private Finding Harder(Trace trace, Gap gap, List<Gap> all)
    {
        var popUp = gap.Banner;
        return new(
            FingerprintOf(gap),
            Id,
            "refusal-harder",
            Severity.Major,
            Places.StepOn(trace, popUp.Screen),
            [popUp.Screen],
            Message(popUp.Consent!),
            ["CNIL 2020-09-17", "DINUM 603"],
            [new(popUp.Screen, popUp.Consent!.RefuseName ?? popUp.Name, popUp.Close?.Css, null, popUp.Box)],
            Gained(gap, all));
    }

    private string FingerprintOf(Gap gap) => Fingerprints.Of(Id, "refusal-harder", gap.Banner.Name);

    /// <summary>The worst banner is counted: mending it leaves the next worse.</summary>
    private int Gained(Gap gap, List<Gap> all) =>
        Math.Max(0, gap.Clicks - all.Where(g => FingerprintOf(g) != FingerprintOf(gap)).Select(g => g.Clicks).Append(0).Max());

    private static Said Message(ConsentSeen consent) => consent is { RefuseClicks: { } refuse, AcceptClicks: { } accept }
        ? new($"Refuser les cookies demande {refuse} clics, accepter {accept}.", $"Refusing cookies takes {refuse} clicks, accepting {accept}.")
        : new($"Le bandeau propose d’accepter les cookies, pas de les refuser.", $"The banner offers to accept cookies, not to refuse them.");

    private static readonly Said Unknown = new("Un bandeau est apparu, mais le coût d’une des deux réponses n’a pas été vu.", "A banner appeared, but what one of the answers costs was not seen.");
}
