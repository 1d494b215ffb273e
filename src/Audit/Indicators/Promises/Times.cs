using System.Text.RegularExpressions;

namespace Audit.Indicators.Promises;

/// <summary>Minutes the procedure is said to take, and days an answer is said to take.</summary>
internal static partial class Times
{
    private const double WorkingDaysInWeek = 5;

    /// <summary>"Cela prend 5 minutes", "comptez un quart d’heure"; not how long a session or a code lasts.</summary>
    public static double? Minutes(string sentence)
    {
        if (!TakesTime().IsMatch(sentence) || OtherTime().IsMatch(sentence)) return null;
        if (HalfHour().IsMatch(sentence)) return 30;
        if (QuarterHour().IsMatch(sentence)) return 15;
        return Duration().Match(sentence) is { Success: true } found ? Amount.Of(found.Groups["most"].Value) * (found.Groups["unit"].Value.StartsWith('h') ? 60 : 1) : null;
    }

    /// <summary>"La mairie répond sous 5 jours ouvrés", in days of the calendar.</summary>
    public static double? AnswerDays(string sentence)
    {
        if (!Answers().IsMatch(sentence) || Delay().Match(sentence) is not { Success: true } found) return null;
        var (number, unit) = (Amount.Of(found.Groups["most"].Value), found.Groups["unit"].Value);
        return unit[0] switch
        {
            'h' or 'H' => number / 24,
            's' or 'S' => number * 7,
            'm' or 'M' => number * 30,
            _ => found.Groups["working"].Success ? number * 7 / WorkingDaysInWeek : number,
        };
    }

    [GeneratedRegex(@"\bpren(d|dra|ez)\b|\bdure|\bcompte[rz]\b|\bsuffi|\btemps\b|\bfaut\b|\bn[ée]cessite|\bbesoin\b|\bremplir\b|\ben\s+(moins de |environ |seulement |à peine |quelque )?(\d+|une?|deux|trois|cinq|dix|quinze)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TakesTime();

    [GeneratedRegex(@"inactiv|expir|valable|valide|session|d[ée]connect|rendez-vous|r[ée]pon(d|s)|toutes les|il y a|retard|avance|attente|pr[ée]venez|à pied|trajet", RegexOptions.IgnoreCase)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"demi(e)?[-\s]heure", RegexOptions.IgnoreCase)]
    private static partial Regex HalfHour();

    [GeneratedRegex(@"quart d[’']heure", RegexOptions.IgnoreCase)]
    private static partial Regex QuarterHour();

    [GeneratedRegex(@"\b" + Amount.Pattern + @"\s*(?<unit>minutes?|mins?|mn|heures?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"r[ée]pon(d|s)|trait[ée]|traitement|d[ée]lai|recevrez|instrui|instruction|envoie|enverr|contact", RegexOptions.IgnoreCase)]
    private static partial Regex Answers();

    [GeneratedRegex(@"\b(sous|dans|en|de|d[’']ici|maximum|moins de)\s+(les\s+|un d[ée]lai (maximum )?de\s+|maximum\s+)?" + Amount.Pattern + @"\s*(?<unit>jours?|semaines?|mois|heures?|h\b)(?<working>\s+(ouvr[ée]s?|ouvrables?))?", RegexOptions.IgnoreCase)]
    private static partial Regex Delay();
}
