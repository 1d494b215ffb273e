using System.CommandLine;
using Audit.Cli.Runs;
using Audit.Journeys.Mailboxes;
using Audit.Journeys.Reaching;

namespace Audit.Cli;

/// <summary>The options of every command that goes to a portal not everybody reaches. Passwords come from the environment only.</summary>
internal sealed class ReachOptions(string lang)
{
    internal const string MailboxPassword = "AUDIT_MAILBOX_PASSWORD";

    private readonly Option<string?> _proxy = new("--proxy")
    {
        Description = new Said($"Proxy à traverser ; mot de passe dans {ProxyServer.PasswordVariable}. Par défaut : HTTPS_PROXY et NO_PROXY", $"Proxy to go through; password in {ProxyServer.PasswordVariable}. Default: HTTPS_PROXY and NO_PROXY").In(lang),
        HelpName = "URL",
    };

    private readonly Option<string?> _authority = new("--ca")
    {
        Description = new Said("Autorité de certification privée à reconnaître (fichier PEM)", "Private certificate authority to trust (PEM file)").In(lang),
        HelpName = "FILE",
    };

    private readonly Option<string?> _user = new("--http-user")
    {
        Description = new Said($"Nom demandé par le serveur web (401) ; mot de passe dans {HttpLogin.PasswordVariable}", $"Name the web server asks for (401); password in {HttpLogin.PasswordVariable}").In(lang),
        HelpName = "NAME",
    };

    private readonly Option<string?> _login = new("--login")
    {
        Description = new Said("Connexion enregistrée par « audit login »", "Login saved by 'audit login'").In(lang),
        HelpName = "FILE",
    };

    private readonly Option<string?> _mailbox = new("--mailbox")
    {
        Description = new Said($"Boîte aux lettres des étapes read-mail ; mot de passe dans {MailboxPassword}", $"Mailbox of the read-mail steps; password in {MailboxPassword}").In(lang),
        HelpName = "imaps://USER@HOST",
    };

    /// <summary>For going to a portal in a window; the rest is for journeys.</summary>
    internal IReadOnlyList<Option> ForWindows => [_proxy, _authority, _user];

    internal IReadOnlyList<Option> All => [.. ForWindows, _login, _mailbox];

    /// <exception cref="FileProblemException">A value that cannot be used: what, and what was expected.</exception>
    internal ReachSettings Read(ParseResult parsed, Func<string, string?> environment)
    {
        var authority = parsed.GetValue(_authority) is { } pem ? PrivateAuthority.Read(pem) : null;
        var reach = new Reach(
            parsed.GetValue(_proxy) is { } proxy ? ProxyServer.Parse(proxy, environment) : null,
            parsed.GetValue(_user) is { } user ? new HttpLogin(user, Secret("--http-user", HttpLogin.PasswordVariable, environment)) : null,
            parsed.GetValue(_login) is { } login ? LoginState.Read(login) : null);
        return new ReachSettings(reach, authority, Mailbox(parsed.GetValue(_mailbox), authority, environment), environment);
    }

    private static ImapMailbox? Mailbox(string? given, PrivateAuthority? authority, Func<string, string?> environment) => given is null
        ? null
        : new ImapMailbox(ImapAddress.Parse(given, "--mailbox"), Secret("--mailbox", MailboxPassword, environment), authority);

    private static string Secret(string option, string variable, Func<string, string?> environment) => environment(variable) is { Length: > 0 } value
        ? value
        : throw new FileProblemException(new FileProblem(option, 0, 0, new($"aucun mot de passe : la variable d'environnement {variable} n'a pas de valeur", $"no password: the environment variable {variable} is not set"), new($"le mot de passe dans {variable}, et jamais sur la ligne de commande", $"the password in {variable}, and never on the command line")));
}

/// <summary>How portals are reached in this run.</summary>
internal sealed record ReachSettings(Reach Reach, PrivateAuthority? Authority, IMailbox? Mailbox, Func<string, string?> Environment)
{
    internal static ReachSettings Direct(IMailbox? mailbox = null) => new(Reach.Direct, null, mailbox, _ => null);

    /// <summary>Addresses are written into traces and reports: a password has no place in one.</summary>
    /// <exception cref="FileProblemException">The address holds a name or a password.</exception>
    internal static void RefusePasswordIn(string address, string place)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var url) && url.UserInfo.Length > 0)
            throw new FileProblemException(new FileProblem(place, 0, 0, new("un nom ou un mot de passe dans une adresse", "a name or a password in an address"), new("l'adresse sans lui, et --http-user NOM", "the address without it, and --http-user NAME")));
    }

    /// <summary>What can be known before any browser starts: that mail can be read where a scenario reads some, and each way.</summary>
    /// <exception cref="FileProblemException">A scenario reads mail and no mailbox was given, or the environment's proxy cannot be read.</exception>
    /// <exception cref="MailboxException">The mailbox cannot be opened.</exception>
    internal async Task CheckAsync(IReadOnlyList<Planned> plan, CancellationToken cancel)
    {
        foreach (var journey in plan) MailSteps.RefuseWithout(Mailbox, journey.Scenario);
        foreach (var journey in plan) journey.Request("");
        if (Mailbox is not null && plan.Any(j => MailSteps.AreIn(j.Scenario))) await Mailbox.MarkAsync(cancel);
    }

    /// <summary>The way to one address: where no proxy was given, the one the environment names for it.</summary>
    /// <exception cref="FileProblemException">The environment's proxy cannot be read.</exception>
    internal Reach To(string address) => Reach.Proxy is null ? Reach with { Proxy = ProxyServer.Of(address, Environment) } : Reach;
}
