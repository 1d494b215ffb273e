using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Audit.Journeys.Reaching;

/// <summary>
/// Answers those who ask for a name and a password: the proxy is told its own, the host of the entry its own, and nobody else
/// anything. Through the browser's own protocol, because Playwright tells whoever asks the same, and turns the browser's cache off.
/// </summary>
internal sealed class Challenges(Reach reach, string entry)
{
    /// <summary>The first document is asked for a name, and what it fetches goes with the answer: only documents are held up, for a moment.</summary>
    private static readonly Dictionary<string, object>[] Documents = [new() { ["urlPattern"] = "*", ["resourceType"] = "Document" }];

    private readonly string _origin = new Uri(entry).GetLeftPart(UriPartial.Authority);
    private readonly ConcurrentDictionary<(string Request, string Source), bool> _asked = [];

    private bool AreExpected => reach.HttpLogin is not null || reach.Proxy?.User is not null;

    /// <summary>Answers for one window, and for those that open from it: the browser remembers whom it has told.</summary>
    internal async Task AnswerAsync(IPage page)
    {
        if (!AreExpected) return;
        var line = await page.Context.NewCDPSessionAsync(page);
        line.Event("Fetch.requestPaused").OnEvent += async (_, held) => await SendAsync(line, "Fetch.continueRequest", new() { ["requestId"] = RequestOf(held!.Value) });
        line.Event("Fetch.authRequired").OnEvent += async (_, asked) => await SendAsync(line, "Fetch.continueWithAuth", new() { ["requestId"] = RequestOf(asked!.Value), ["authChallengeResponse"] = Answer(asked.Value) });
        await line.SendAsync("Fetch.enable", new() { ["handleAuthRequests"] = true, ["patterns"] = Documents });
    }

    private static async Task SendAsync(ICDPSession line, string what, Dictionary<string, object> with)
    {
        try
        {
            await line.SendAsync(what, with);
        }
        catch (PlaywrightException)
        {
            // The window closed meanwhile: nobody waits for an answer any more.
            return;
        }
    }

    /// <summary>Who asks a second time for the same thing did not take the first answer.</summary>
    private Dictionary<string, object> Answer(JsonElement asked)
    {
        var (request, challenge) = (RequestOf(asked), asked.GetProperty("authChallenge"));
        var source = challenge.TryGetProperty("source", out var from) ? from.GetString() : "Server";
        var known = source == "Proxy" ? (reach.Proxy?.User, reach.Proxy?.Password) : IsEntry(challenge) ? (reach.HttpLogin?.User, reach.HttpLogin?.Password) : (null, null);
        return known is ({ } user, { } password) && _asked.TryAdd((request, source!), true)
            ? new() { ["response"] = "ProvideCredentials", ["username"] = user, ["password"] = password }
            : new() { ["response"] = "CancelAuth" };
    }

    private static string RequestOf(JsonElement held) => held.GetProperty("requestId").GetString()!;

    private bool IsEntry(JsonElement challenge) =>
        Uri.TryCreate(challenge.GetProperty("origin").GetString(), UriKind.Absolute, out var origin) && origin.GetLeftPart(UriPartial.Authority) == _origin;
}
