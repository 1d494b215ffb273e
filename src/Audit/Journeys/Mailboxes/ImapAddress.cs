using System.Globalization;
using System.Text.RegularExpressions;

namespace Audit.Journeys.Mailboxes;

/// <summary>Where a mailbox is: <c>imaps://user@host:993</c>. The password is never part of it.</summary>
/// <param name="Encrypted">From the first byte (<c>imaps</c>); otherwise the line is encrypted before the login (STARTTLS).</param>
public sealed partial record ImapAddress(string User, string Host, int Port, bool Encrypted)
{
    /// <summary>A user name may hold an @, as most do; the last one ends it.</summary>
    /// <param name="place">What is named in the error: the option or the variable it was given by.</param>
    /// <exception cref="FileProblemException">It is not such an address, or holds a password; which is not repeated.</exception>
    public static ImapAddress Parse(string text, string place)
    {
        if (Form().Match(text) is not { Success: true } parts || !IsPort(parts.Groups["port"]))
            throw new FileProblemException(new FileProblem(place, 0, 0, new($"« {Secretless(text)} »", $"'{Secretless(text)}'"), new("l’adresse d’une boîte aux lettres, comme imaps://nom@mail.ville.example:993", "the address of a mailbox, such as imaps://user@mail.town.example:993")));
        if (parts.Groups["password"].Success)
            throw new FileProblemException(new FileProblem(place, 0, 0, new("un mot de passe dans l’adresse de la boîte aux lettres", "a password in the address of the mailbox"), new("l’adresse sans lui : le mot de passe va dans la variable d’environnement AUDIT_MAILBOX_PASSWORD", "the address without it: the password goes into the environment variable AUDIT_MAILBOX_PASSWORD")));
        var encrypted = parts.Groups["scheme"].Value == "imaps";
        var port = parts.Groups["port"] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) : encrypted ? 993 : 143;
        return new ImapAddress(Uri.UnescapeDataString(parts.Groups["user"].Value), parts.Groups["host"].Value, port, encrypted);
    }

    private static bool IsPort(Group given) => !given.Success || ushort.TryParse(given.Value, CultureInfo.InvariantCulture, out _);

    /// <summary>Without the user: a mail address is nobody's business in a log.</summary>
    public override string ToString() => $"{(Encrypted ? "imaps" : "imap")}://{Host}:{Port}";

    private static string Secretless(string text) => text.Contains('@', StringComparison.Ordinal) ? $"…{text[text.LastIndexOf('@')..]}" : text;

    [GeneratedRegex(@"^(?<scheme>imaps?)://(?<user>[^:/]+)(?<password>:.*)?@(?<host>[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:(?<port>[0-9]{1,5}))?/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
