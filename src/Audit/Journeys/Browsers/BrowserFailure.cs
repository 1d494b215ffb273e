namespace Audit.Journeys.Browsers;

/// <summary>What a person reads when no browser can be used: what was looked for, what happened, what to type. Pure.</summary>
internal static class BrowserFailure
{
    private const int MostLines = 3;

    /// <summary>A browser that stands there and does not start, and why.</summary>
    internal sealed record Broken(string Path, string Why);

    internal static Said Of(BrowserRequest request, Machine machine, IReadOnlyList<Broken> broken)
    {
        if (request.Path is { } given && broken.Count == 0) return Absent(given);
        var command = BrowserInstallation.Command(machine);
        if (broken.Count > 0) return DoesNotStart(broken, command);
        var places = string.Concat(BrowserSearch.Places(request, machine).Select(p => $"\n  {p.Path}"));
        return new(
            $"Aucun navigateur trouvé : ni celui de Playwright, ni Chrome, Edge ou Chromium. Tapez :\n  {command}\nPuis relancez. Ou indiquez le vôtre avec --browser.\nEndroits regardés :{places}",
            $"No browser found: neither Playwright's own, nor Chrome, Edge or Chromium. Type:\n  {command}\nThen start again. Or give yours with --browser.\nPlaces looked at:{places}");
    }

    /// <summary>The first lines of a launch error, which tell what matters; the rest is the browser's own log.</summary>
    internal static string FirstLines(string message) =>
        string.Join(" ", message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostLines));

    private static Said Absent(string given) => new(
        $"Le navigateur {given} n'existe pas. Corrigez --browser ou {BrowserRequest.Variable}.",
        $"The browser {given} does not exist. Correct --browser or {BrowserRequest.Variable}.");

    private static Said DoesNotStart(IReadOnlyList<Broken> broken, string command) => new(
        $"{string.Join('\n', broken.Select(b => $"Le navigateur {b.Path} ne démarre pas : {b.Why}"))}\nIndiquez-en un autre avec --browser, ou tapez :\n  {command}",
        $"{string.Join('\n', broken.Select(b => $"The browser {b.Path} does not start: {b.Why}"))}\nGive another one with --browser, or type:\n  {command}");
}
