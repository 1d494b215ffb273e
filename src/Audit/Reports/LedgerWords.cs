using Audit.Scoring;

namespace Audit.Reports;

/// <summary>The sum of a ledger, as anyone can do it by hand.</summary>
internal static class LedgerWords
{
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
