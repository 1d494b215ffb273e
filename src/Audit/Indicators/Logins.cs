using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Tells a form that lets one in from one that creates an account, and both from a form of the procedure.</summary>
internal static partial class Logins
{
    /// <summary>An account may be known by a number of its own: a tax number, a library card.</summary>
    private const int OwnNumbers = 1;

    private static readonly string[] WhoseItIs = ["mail", "phone", "username", "full-name", "first-name", "last-name", "birth-name"];

    /// <summary>The passwords offered on a screen.</summary>
    public static IReadOnlyList<Field> PasswordsOn(Screen screen) => [.. screen.Fields.Where(f => f.Type == "password" && Questions.IsQuestion(f))];

    /// <summary>It says that it makes an account; or it asks for a password, and beside it for no more than whose account it is.</summary>
    public static bool IsOfAnAccount(Screen screen) => MakingAnAccount().IsMatch(Places.NameOf(screen)) || AsksOnlyWhose(screen);

    private static bool AsksOnlyWhose(Screen screen) =>
        PasswordsOn(screen).Count > 0 && screen.Fields.Where(Questions.IsQuestion).Where(f => !Proofs.IsProof(screen, f) && !SaysWhose(screen, f)).GroupBy(Questions.KeyOf).Count() <= OwnNumbers;

    /// <summary>One asks for a password one already has: a single one, that does not say it is new.</summary>
    public static bool IsLogin(Screen screen) => PasswordsOn(screen) is [var only] && !Datum.Says(only, "new-password") && !IsCreation(screen) && IsOfAnAccount(screen);

    /// <summary>One makes up a password: it is asked twice, or says that it is new, or the screen says so.</summary>
    public static bool IsCreation(Screen screen) =>
        PasswordsOn(screen) is { Count: > 0 } passwords
        && (passwords.Count > 1 || passwords.Any(p => Datum.Says(p, "new-password")) || Places.NameOf(screen).StartsWith("Cré", StringComparison.OrdinalIgnoreCase));

    /// <summary>Boxes to tick ("stay connected") say nothing of the procedure either.</summary>
    private static bool SaysWhose(Screen screen, Field field) =>
        field.Type == "checkbox" || (Asked.Of(screen, field) is var asked && (WhoseItIs.Contains(asked.Datum?.Id) || IsTitle(asked.Words) || IsTitle(field.Group)));

    private static bool IsTitle(string? words) => words is not null && Title().IsMatch(words.Trim());

    [GeneratedRegex(@"^(civilit[ée]|titre|title)\s*[:*]*$|^(m(me|lle)?|mrs?|ms|madame|mademoiselle|monsieur)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(cr[ée]er|cr[ée]ez|cr[ée]ation|ouvrir|ouvrez|ouverture)\b.*\b(compte|espace)|^create\b.*\baccount", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MakingAnAccount();
}
