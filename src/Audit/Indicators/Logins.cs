using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Tells a form that lets one in from one that creates an account.</summary>
internal static class Logins
{
    /// <summary>The passwords offered on a screen.</summary>
    public static IReadOnlyList<Field> PasswordsOn(Screen screen) => [.. screen.Fields.Where(f => f.Type == "password" && Questions.IsQuestion(f))];

    /// <summary>One asks for a password one already has: a single one, that does not say it is new.</summary>
    public static bool IsLogin(Screen screen) => PasswordsOn(screen) is [var only] && !Datum.Says(only, "new-password") && !IsCreation(screen);

    /// <summary>One makes up a password: it is asked twice, or says that it is new, or the screen says so.</summary>
    public static bool IsCreation(Screen screen) =>
        PasswordsOn(screen) is { Count: > 0 } passwords
        && (passwords.Count > 1 || passwords.Any(p => Datum.Says(p, "new-password")) || Places.NameOf(screen).StartsWith("Cré", StringComparison.OrdinalIgnoreCase));
}
