namespace Audit.Traces;

/// <summary>What axe-core said of one screen, in our own records.</summary>
/// <param name="Cut">What could not be looked at within the time budget; null when all was.</param>
public sealed record AxeScreen(string Version, double DurationMs, IReadOnlyList<AxeRule> Violations, IReadOnlyList<AxeRule> Incomplete, string? Cut);

/// <summary>One rule and the elements it spoke of. <paramref name="Impact"/>: minor, moderate, serious, critical.</summary>
public sealed record AxeRule(string Id, string Impact, string Help, string HelpUrl, IReadOnlyList<string> Tags, IReadOnlyList<AxeElement> Elements);

/// <summary>One element.</summary>
/// <param name="Context">Landmark, group or heading it stands in, in words; part of its fingerprint.</param>
/// <param name="Why">axe's own summary of what is wrong.</param>
public sealed record AxeElement(string Selector, string Html, string Tag, string? Role, string Name, string Context, string Why, Box? Box);
