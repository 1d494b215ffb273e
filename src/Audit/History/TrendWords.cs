using Audit.Reports;

namespace Audit.History;

/// <summary>A trend in words.</summary>
internal static class TrendWords
{
    /// <summary>How many journeys, from when to when, and where the index went.</summary>
    internal static string Summary(Trend trend, string lang)
    {
        var (n, from, to) = (trend.Lines.Count, Wording.Date(trend.First.Date, lang), Wording.Date(trend.Last.Date, lang));
        var when = n == 1
            ? new Said($"1 parcours, le {from}.", $"1 journey, on {from}.")
            : from == to ? new Said($"{n} parcours, le {from}.", $"{n} journeys, on {from}.") : new Said($"{n} parcours, du {from} au {to}.", $"{n} journeys, from {from} to {to}.");
        return string.Join(' ', new[] { when, Index(trend, lang), NotCompleted(trend), Broken(trend), Doubted(trend) }.Select(s => s.In(lang)).Where(s => s.Length > 0));
    }

    /// <summary>The first and last of the indices that compare with the last one.</summary>
    internal static (double First, double Last)? Ends(Trend trend)
    {
        var comparable = trend.Lines.Where(l => l.Profile == trend.Last.Profile).Select(l => l.Index).OfType<double>().ToList();
        return comparable.Count == 0 ? null : (comparable[0], comparable[^1]);
    }

    private static Said Index(Trend trend, string lang)
    {
        if (Ends(trend) is not { } ends) return new("Aucun indice.", "No index.");
        var (first, last) = (Wording.Number(ends.First, lang), Wording.Number(ends.Last, lang));
        var said = ends.First == ends.Last ? new Said($"l’indice est {last}.", $"the index is {last}.") : new Said($"l’indice passe de {first} à {last}.", $"the index goes from {first} to {last}.");
        return trend.Breaks.Count == 0 ? said.AsSentence() : new($"Sous le profil actuel, {said.Fr}", $"Under the present profile, {said.En}");
    }

    private static Said NotCompleted(Trend trend) => trend.Lines.Count(l => l.Index is null) switch
    {
        0 => new("", ""),
        1 => new("1 parcours sans indice : il n’a pas abouti.", "1 journey without an index: it was not completed."),
        var n => new($"{n} parcours sans indice : ils n’ont pas abouti.", $"{n} journeys without an index: they were not completed."),
    };

    private static Said Doubted(Trend trend) => trend.Last.InDoubt == true
        ? new("À vérifier : la fin du dernier parcours était-elle celle de la démarche ?", "To be checked: was the end of the last journey that of the procedure?")
        : new("", "");

    private static Said Broken(Trend trend) => trend.Breaks.Count == 0
        ? new("", "")
        : new("Le profil de notation a changé : les indices d’avant et d’après ne se comparent pas.", "The scoring profile changed: indices before and after do not compare.");
}
