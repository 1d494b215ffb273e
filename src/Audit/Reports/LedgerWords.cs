using Audit.Scoring;

namespace Audit.Reports;

/// <summary>The sum of a ledger, as anyone can do it by hand.</summary>
internal static class LedgerWords
{
    /// <summary>Points the index says nothing of.</summary>
    internal static Said Untested(Scorecard card)
    {
        var points = card.Dimensions.Sum(d => (decimal)d.Untested);
        string Names(string lang) => string.Join(", ", card.Untested.Select(u => Wording.TitleOf(u.Measure, lang)));
        return new(
            $"{Wording.Number((double)points, "fr")} {Wording.Points((double)points).Fr} sur 100 n’ont pas pu être testés ({Names("fr")}) : rien n’en est retiré, et rien ne dit qu’ils sont gagnés.",
            $"{Wording.Number((double)points, "en")} {Wording.Points((double)points).En} of 100 could not be tested ({Names("en")}): nothing is taken off for them, and nothing says that they are earned.");
    }

    /// <summary>Where a limit comes from; a source that says so itself does not say it twice.</summary>
    internal static Said Origin(Deduction d)
    {
        var origin = Wording.OriginName(d.Origin).AsSentence();
        return new(Once(origin.Fr, d.Source.Fr), Once(origin.En, d.Source.En));
    }

    private static string Once(string origin, string source) => source.Contains(origin, StringComparison.OrdinalIgnoreCase) ? source : $"{origin}. {source}";

    /// <summary><c>100 − 61,5 = 38,5</c>, and what the cap makes of it.</summary>
    internal static string Sum(Scorecard card, string lang)
    {
        var lost = card.Deductions.Sum(d => (decimal)d.Points);
        var sum = $"100 − {Wording.Number((double)lost, lang)} = {Wording.Number(card.IndexWithoutCap ?? 0, lang)}";
        return card.Index < card.IndexWithoutCap
            ? $"{sum}. {new Said($"Un blocage ramène l’indice à {Wording.Number(card.Index ?? 0, lang)} au plus.", $"A barrier brings the index down to {Wording.Number(card.Index ?? 0, lang)} at most.").In(lang)}"
            : sum;
    }
}
