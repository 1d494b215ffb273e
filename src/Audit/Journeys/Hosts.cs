namespace Audit.Journeys;

/// <summary>The hosts a journey may stand on: the entry's, and those the scenario names.</summary>
internal static class Hosts
{
    internal static bool Allowed(string url, JourneyRequest request)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return true;
        var entry = new Uri(request.Address(request.Scenario.Entry));
        return Same(uri, entry.Authority) || request.Scenario.Hosts.Any(h => Same(uri, h));
    }

    /// <summary>On the loopback every port is another site; elsewhere a host named without a port stands for all of them.</summary>
    private static bool Same(Uri uri, string host) =>
        string.Equals(uri.Authority, host, StringComparison.OrdinalIgnoreCase) || string.Equals(uri.Host, host, StringComparison.OrdinalIgnoreCase);
}
