using Audit.Journeys.Reaching;

namespace Audit.Journeys.Browsers;

/// <summary>Which browser is wanted, and what may be done to get one.</summary>
/// <param name="Path">Given by <c>--browser</c> or <c>AUDIT_BROWSER</c>; null lets the tool find one.</param>
/// <param name="MayInstall">False refuses every installation (<c>--no-install</c>).</param>
/// <param name="Headed">Shows the window.</param>
/// <param name="Authority">Whose certificates are trusted beside the usual ones; null for none.</param>
/// <param name="Lang">Language of what is said meanwhile: fr or en.</param>
public sealed record BrowserRequest(string? Path = null, bool MayInstall = true, bool Headed = false, string Lang = "fr", PrivateAuthority? Authority = null)
{
    public const string Variable = "AUDIT_BROWSER";

    /// <summary>The request with the environment's browser where none was given.</summary>
    public BrowserRequest WithEnvironment() => this with { Path = Path ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null) };
}

/// <summary>A place a browser may stand in, and whether it does.</summary>
/// <param name="Source">given, playwright or installed.</param>
public sealed record BrowserPlace(string Source, string Path, bool Exists);
