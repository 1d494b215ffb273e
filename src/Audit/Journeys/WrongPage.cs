using System.Text.RegularExpressions;
using Audit.Journeys.Reaching;
using Audit.Observation;
using Audit.Traces;

namespace Audit.Journeys;

/// <summary>Tells a page the scenario was not written for from one it was: pure functions of what was seen.</summary>
internal static partial class WrongPage
{
    private const int ShortPageWords = 120;

    /// <summary>Reasons to stop as soon as the page is there, whatever it shows.</summary>
    internal static EndReason? AtOnce(Glance? glance, int? status, string? failure, bool allowedHost)
    {
        if (glance is null) return EndReason.EmptyPage;
        if (glance.Url.StartsWith("chrome-error:", StringComparison.Ordinal)) return Unopened(failure, status);
        if (!allowedHost) return EndReason.ForeignHost;
        if (glance.Replaced.Count > 0) return EndReason.Tampered;
        if (status is >= 500 or 404 or 410) return EndReason.ErrorStatus;
        if (NetworkErrors.ReasonOf(status) is { } reason && !AsksToLogIn(glance.Fields)) return reason;
        if (glance.Words == 0 && glance.ControlsCount == 0 && glance.Images == 0 && glance.Frames == 0) return EndReason.EmptyPage;
        return Challenge().IsMatch($"{glance.Title} {glance.Heading}") && glance.Words < ShortPageWords ? EndReason.Challenge : null;
    }

    /// <summary>Why the browser shows a page of its own.</summary>
    /// <param name="failure">The browser's network error, when it gave one.</param>
    internal static EndReason Unopened(string? failure, int? status) =>
        NetworkErrors.ReasonOf(status) ?? NetworkErrors.ReasonOf(failure) ?? (status >= 400 ? EndReason.ErrorStatus : EndReason.Unreachable);

    /// <summary>What stands there instead of what the persona was looking for.</summary>
    internal static EndReason Instead(Glance? glance, int? status)
    {
        if (glance is null) return EndReason.EmptyPage;
        if (status >= 400) return EndReason.ErrorStatus;
        if (glance.Words < ShortPageWords && Maintenance().IsMatch($"{glance.Title} {glance.Heading} {glance.Text}")) return EndReason.Maintenance;
        if (glance.Words < ShortPageWords && Challenge().IsMatch($"{glance.Title} {glance.Heading} {glance.Text}")) return EndReason.Challenge;
        return AsksToLogIn(glance.Fields) ? EndReason.LoginWall : EndReason.MissingElement;
    }

    /// <summary>One password: a login. Two: an account being made.</summary>
    private static bool AsksToLogIn(IReadOnlyList<Field> fields) =>
        fields.Count(f => f is { Type: "password", InPopUp: false }) == 1 && fields.All(f => f.Autocomplete != "new-password");

    /// <summary>The page in its own words: heading or title, and its address.</summary>
    internal static string Seen(Glance? glance, string url, int? status)
    {
        var words = glance is null ? "" : FirstOf(glance.Heading, glance.Title, glance.Text);
        var code = status >= 400 ? $" (HTTP {status})" : "";
        return words.Length > 0 ? $"{words}{code}, {url}" : $"{url}{code}";
    }

    private static string FirstOf(params string?[] texts)
    {
        var text = texts.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? "";
        return text.Length > 120 ? $"{text[..120]}…" : text;
    }

    [GeneratedRegex(@"maintenance|momentanément indisponible|temporairement indisponible|service indisponible|revenez plus tard|temporarily unavailable|be back soon", RegexOptions.IgnoreCase)]
    private static partial Regex Maintenance();

    [GeneratedRegex(@"just a moment|un instant|vérification (de votre navigateur|que vous êtes humain|de sécurité)|vérifiez que vous êtes|checking your browser|verify you are human|attention required|access denied|accès refusé|êtes-vous un robot", RegexOptions.IgnoreCase)]
    private static partial Regex Challenge();
}
