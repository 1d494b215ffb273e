namespace Audit.Journeys.Browsers;

/// <summary>What a person reads when no browser can be used: what was looked for, what happened, what to type. Pure.</summary>
internal static class BrowserFailure
{
    private const int MostLines = 3;

    /// <summary>How Playwright marks what the browser wrote.</summary>
    private const string OwnWords = "[err]";

    /// <summary>A browser that stands there and does not start, and why.</summary>
    internal sealed record Broken(string Path, string Why);

    internal static Said Of(BrowserRequest request, Machine machine, IReadOnlyList<Broken> broken)
    {
        if (request.Path is { } given && broken.Count == 0) return Absent(given);
        var command = BrowserInstallation.Command(machine);
        if (broken.Count > 0) return DoesNotStart(broken, command);
        var places = string.Concat(Looked(BrowserSearch.Places(request, machine), machine).Select(line => $"\n  {line}"));
        return new(
            $"Aucun navigateur trouvé : ni celui de Playwright, ni Chrome, Edge ou Chromium. Tapez :\n  {command}\nPuis relancez. Ou indiquez le vôtre avec --browser.\nEndroits regardés :{places}",
            $"No browser found: neither Playwright's own, nor Chrome, Edge or Chromium. Type:\n  {command}\nThen start again. Or give yours with --browser.\nPlaces looked at:{places}");
    }

    /// <summary>
    /// What a launch error says that helps: its first line, and the first lines the browser itself wrote. The rest is the long list
    /// of what it was started with.
    /// </summary>
    internal static string Why(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var own = lines.Select(l => l.Split(OwnWords, 2)).Where(p => p.Length == 2).Select(p => p[1].Trim()).Where(l => l.Length > 0);
        return string.Join(" · ", lines.Take(1).Concat(own.Take(MostLines)).Distinct());
    }

    /// <summary>On Linux six names in every folder of PATH are too long to read: the names, then the folders.</summary>
    private static IEnumerable<string> Looked(IReadOnlyList<BrowserPlace> places, Machine machine)
    {
        if (machine.System != SystemKind.Linux) return places.Select(p => p.Path);
        var installed = places.Where(p => p.Source == "installed").Select(p => p.Path).ToList();
        return
        [
            .. places.Where(p => p.Source != "installed").Select(p => p.Path),
            $"{string.Join(", ", installed.Select(p => p[(p.LastIndexOf('/') + 1)..]).Distinct())}: {string.Join(", ", installed.Select(p => p[..p.LastIndexOf('/')]).Distinct())}",
        ];
    }

    internal static bool LacksSandbox(string message) => message.Contains("No usable sandbox", StringComparison.Ordinal);

    private static Said Absent(string given) => new(
        $"Le navigateur {given} n'existe pas. Corrigez --browser ou {BrowserRequest.Variable}.",
        $"The browser {given} does not exist. Correct --browser or {BrowserRequest.Variable}.");

    private static Said DoesNotStart(IReadOnlyList<Broken> broken, string command) => new(
        $"{string.Join('\n', broken.Select(b => $"Le navigateur {b.Path} ne démarre pas : {b.Why}"))}\nIndiquez-en un autre avec --browser, ou tapez :\n  {command}",
        $"{string.Join('\n', broken.Select(b => $"The browser {b.Path} does not start: {b.Why}"))}\nGive another one with --browser, or type:\n  {command}");
}
