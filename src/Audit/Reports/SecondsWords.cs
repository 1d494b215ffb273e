namespace Audit.Reports;

/// <summary>Estimated seconds as people read them: in minutes from two minutes on, never finer than the model is.</summary>
internal static class SecondsWords
{
    private const double InMinutesFrom = 120;

    internal static string Of(double seconds, string lang) => seconds >= InMinutesFrom
        ? $"{Wording.Number(Math.Round(seconds / 60, 1), lang)} min"
        : $"{Wording.Number(Math.Round(seconds), lang)} s";

    internal static string Range(double low, double high, string lang) =>
        new Said($"{Of(low, "fr")} à {Of(high, "fr")}", $"{Of(low, "en")} to {Of(high, "en")}").In(lang);
}
