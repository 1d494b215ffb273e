using System.Globalization;

namespace Audit.Cli;

/// <summary>The language the tool speaks to the person at the keyboard: <c>--lang</c>, else the system's, French or English.</summary>
internal static class Tongue
{
    internal static string Of(IReadOnlyList<string> args)
    {
        var at = args.ToList().IndexOf("--lang");
        var asked = at >= 0 && at + 1 < args.Count ? args[at + 1] : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return asked == "fr" ? "fr" : "en";
    }
}
