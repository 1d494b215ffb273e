using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary>One cell of the official card.</summary>
/// <param name="Id">The observatory's own word for the indicator.</param>
/// <param name="Status">Not tested here reads "not measurable here".</param>
/// <param name="Level">Green, yellow or red by the official thresholds; null where there is none or nothing was measured.</param>
internal sealed record OfficialCell(string Id, Said Title, Said Value, MeasureStatus Status, Said Thresholds, OfficialLevel? Level);

internal enum OfficialLevel
{
    Green,
    Yellow,
    Red,
}

/// <summary>
/// The procedure against the twelve indicators of the government's observatory "Vos démarches essentielles". Only what a journey can see is
/// filled in; opinions and yearly figures are not measurable here. Thresholds: DINUM, observatoire.numerique.gouv.fr, as of July 2026.
/// </summary>
internal static class OfficialCard
{
    private static readonly Said NotHere = new("non mesurable ici", "not measurable here");
    private static readonly Said None = new("sans seuil", "no threshold");

    /// <summary>All twelve, in the observatory's order.</summary>
    internal static IReadOnlyList<OfficialCell> Of(Scorecard card) =>
    [
        Online(card),
        Opinion("satisfaction", new("Satisfaction des usagers", "Satisfaction of users"), OutOfTen),
        Handicap(card),
        OnceOnly(card),
        Opinion("usage", new("Part des démarches faites en ligne", "Share made online"), None),
        Login(card),
        Opinion("uptime", new("Disponibilité du service", "Availability"), new("99,9 % · 98,5 %", "99.9% · 98.5%")),
        Loading(card),
        Opinion("simplicity", new("Clarté du langage, selon les usagers", "Clarity of the language, say users"), OutOfTen),
        Opinion("help_reachable", new("Aide joignable", "Help can be reached"), new("85 % · 70 %", "85% · 70%")),
        Opinion("help_efficient", new("Aide efficace", "Help is of use"), OutOfTen),
        Opinion("help_used", new("Niveau d’autonomie", "How many need help"), None),
    ];

    private static Said OutOfTen => new("8 sur 10 · 5 sur 10", "8 of 10 · 5 of 10");

    private static OfficialCell Opinion(string id, Said title, Said thresholds) => new(id, title, NotHere, MeasureStatus.NotTested, thresholds, null);

    private static OfficialCell Online(Scorecard card)
    {
        var title = new Said("Réalisable en ligne", "Can be made online");
        return card.Outcome switch
        {
            Outcome.Completed or Outcome.CompletedWithHelp => new("online", title, new("oui, jusqu’au bout", "yes, to the end"), MeasureStatus.Measured, None, null),
            Outcome.StoppedBeforeFinalSubmit => new("online", title, new("jusqu’à l’envoi, non fait exprès", "up to the submission, not made on purpose"), MeasureStatus.Measured, None, null),
            Outcome.Blocked => new("online", title, new("le site a bloqué ce profil", "the site blocked this persona"), MeasureStatus.Measured, None, null),
            _ => new("online", title, NotHere, MeasureStatus.NotTested, None, null),
        };
    }

    /// <summary>The rate is the portal's own, quoted as declared.</summary>
    private static OfficialCell Handicap(Scorecard card)
    {
        var title = new Said("Prise en compte du handicap (taux déclaré)", "Disability taken into account (declared rate)");
        var thresholds = new Said("100 % · 50 %", "100% · 50%");
        if (Part(card, "accessibility-statement", "declaredRate") is not { } rate) return new("handicap", title, NotHere, MeasureStatus.NotTested, thresholds, null);
        return new("handicap", title, new($"{Wording.Number(rate, "fr")} % déclarés par le site", $"{Wording.Number(rate, "en")}% declared by the site"), MeasureStatus.Measured, thresholds, Level(rate >= 100, rate >= 50));
    }

    private static OfficialCell OnceOnly(Scorecard card)
    {
        var title = new Said("Dites-le-nous une fois", "Tell us once");
        var thresholds = new Said("0 à 1 · 2 à 4 informations", "0 to 1 · 2 to 4 data");
        if (Part(card, "asked-again", "held") is not { } held) return new("dlnuf", title, NotHere, MeasureStatus.NotTested, thresholds, null);
        return new("dlnuf", title, new($"{Wording.Number(held, "fr")} déjà connues de l’administration", $"{Wording.Number(held, "en")} already held by the administration"), MeasureStatus.Measured, thresholds, Level(held <= 1, held <= 4));
    }

    private static OfficialCell Login(Scorecard card)
    {
        var title = new Said("Authentification", "Login");
        var account = card.Measures.FirstOrDefault(m => m.Id == "account");
        if (account?.Kind is not { } kind) return new("auth", title, NotHere, MeasureStatus.NotTested, None, null);
        if (account.Parts?.GetValueOrDefault("franceConnect") > 0) return new("auth", title, new("FranceConnect proposé", "FranceConnect offered"), MeasureStatus.Measured, None, null);
        return kind == "none"
            ? new("auth", title, new("sans objet : aucun compte", "not applicable: no account"), MeasureStatus.Measured, None, null)
            : new("auth", title, new("FranceConnect non proposé", "FranceConnect not offered"), MeasureStatus.Measured, None, null);
    }

    private static OfficialCell Loading(Scorecard card)
    {
        var title = new Said("Temps de chargement des pages", "Loading time of pages");
        var thresholds = new Said("moins de 0,4 s · moins de 0,8 s", "under 0.4 s · under 0.8 s");
        var waiting = card.Measures.FirstOrDefault(m => m.Id == "waiting");
        if (waiting?.Value is not { } seconds) return new("performance", title, NotHere, MeasureStatus.NotTested, thresholds, null);
        return new("performance", title, new($"{Wording.Number(seconds, "fr")} s", $"{Wording.Number(seconds, "en")} s"), waiting.Status, thresholds, Level(seconds < 0.4, seconds <= 0.8));
    }

    private static double? Part(Scorecard card, string measure, string part) =>
        card.Measures.FirstOrDefault(m => m.Id == measure)?.Parts is { } parts && parts.TryGetValue(part, out var value) ? value : null;

    private static OfficialLevel Level(bool green, bool yellow) => green ? OfficialLevel.Green : yellow ? OfficialLevel.Yellow : OfficialLevel.Red;
}
