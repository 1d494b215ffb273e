using System.Globalization;

namespace Audit.Cli;

/// <summary>The language the tool speaks to the person at the keyboard: <c>--lang</c>, else the system's, French or English.</summary>
internal static class Tongue
{
    internal static string Of(IReadOnlyList<string> args)
    {
        var asked = Asked(args) ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return asked == "fr" ? "fr" : "en";
    }

    /// <summary><c>--lang fr</c>, <c>--lang=fr</c> or <c>--lang:fr</c>, as the command line takes them.</summary>
    private static string? Asked(IReadOnlyList<string> args)
    {
        var at = args.ToList().FindIndex(a => a.Split('=', ':')[0] == "--lang");
        if (at < 0) return null;
        return args[at].Split('=', ':') is [_, var joined] ? joined : args.ElementAtOrDefault(at + 1);
    }

    /// <summary>Has the command line's own words ("Usage", "Required command was not provided") in that language too. Numbers and dates stay as they are.</summary>
    internal static void Speak(string lang)
    {
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(lang);
        }
        catch (CultureNotFoundException)
        {
            // A machine without the data of languages, as small containers are: those words stay English.
        }
    }
}
