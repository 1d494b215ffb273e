using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Whether a desk, a telephone or paper is shown as another way to get the same thing done.</summary>
public sealed partial record NonDigitalWay() : Indicator(
    "non-digital-way",
    Dimension.Help,
    new("Voie non numérique", "Non-digital way"),
    new("Tout le monde ne peut pas faire la démarche en ligne. Il faut dire où la faire autrement.",
        "Not everybody can do it online. It must be said where else to do it."),
    new("On cherche, sur les écrans puis sur les pages d’aide, une phrase qui propose le guichet, le téléphone ou le papier pour faire la même démarche. Un numéro pour poser une question ne suffit pas.",
        "Looked for, on the screens and then on the help pages: a sentence that offers a desk, the telephone or paper to do the same procedure. A number for questions is not enough."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("none", Severity.Major)];

    public override Reading Read(Trace trace)
    {
        var screens = trace.Screens.Where(s => s.Blocks is not null).ToList();
        if (screens.Count == 0) return new(NotTested("", OlderTrace), []);
        if (Offers(screens.SelectMany(s => s.Blocks!))) return new(Called(trace, "displayed"), []);
        if (Offers((trace.Asides ?? []).SelectMany(a => a.Blocks ?? []))) return new(Called(trace, "on-help-page"), []);
        if (trace.Ending.Kind is EndingKind.NotCompleted or EndingKind.Interrupted || Unfollowed(trace)) return new(NotTested("", NotKnown), []);
        return new(Called(trace, "none"), [None(trace, screens[0])]);
    }

    private static bool Unfollowed(Trace trace) => trace.Asides is null && trace.Screens.SelectMany(s => s.Controls ?? []).Any(c => LinkPurposes.Of(trace, c) == AsidePurpose.Help);

    private static bool Offers(IEnumerable<TextBlock> blocks) =>
        blocks.Where(b => !b.InPopUp).Select(b => b.Text).Distinct(StringComparer.Ordinal)
            .Any(text => OtherWay().IsMatch(text) && Sentences().Split(text).Any(s => OtherWay().IsMatch(s) && !Refused().IsMatch(s)));

    private Finding None(Trace trace, Screen first) => new(
        Fingerprints.Of(Id, "none"),
        Id,
        "none",
        Severity.Major,
        Places.StepOn(trace, first.Id),
        [first.Id],
        new("Rien ne dit que l’on peut faire la démarche au guichet, par téléphone ou sur papier.", "Nothing says that it can be done at a desk, by telephone or on paper."),
        ["VDE 2024-12", "DINUM 026"],
        [new(first.Id, null, null, null, null)]);

    private static readonly Said OlderTrace = new("Cette trace ne dit pas ce qui est écrit sur les écrans.", "This trace does not say what is written on the screens.");

    private static readonly Said NotKnown = new("Le parcours s’est arrêté tôt, ou les pages d’aide n’ont pas été visitées.", "The journey stopped early, or the help pages were not visited.");

    /// <summary>"Aussi", "autrement", "ou", or a whole way by name (par courrier, formulaire papier).</summary>
    [GeneratedRegex(@"\b(aussi|également|autrement|sinon|ou bien|préférez|sans internet|avec vous|also|instead|rather|prefer)\b.{0,80}\b(accueil|guichet|mairie|sur place|téléphon\w*|appel\w*|courrier|papier|france services|desk|office|phone|paper|post)\b|(demande|démarche|inscri\w+|rendez-vous|dossier)\b.{0,60}\b(au guichet|en mairie|sur place|par téléphone|par courrier|par voie postale|sur papier)|(formulaire|dossier|imprimé|version) (papier|à imprimer)|(by|on) (phone|post|paper)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherWay();

    [GeneratedRegex(@"\b(aucune?|ne peu\w+|n[’']est pas|ne sont pas|plus possible|pas possible|uniquement en ligne|only online|cannot|not possible)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refused();

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex Sentences();
}
