using System.Text;
using System.Text.RegularExpressions;
using Audit.Browser.Tests.Portals;
using Audit.Journeys.Mailboxes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Gating;

/// <summary>A portal in front of another that changes its pages on their way: what a new version does to the code and not to the people.</summary>
internal sealed partial class Disguise : IAsyncDisposable
{
    private static readonly string[] NotForwarded = ["Connection", "Content-Length", "Transfer-Encoding", "Accept-Encoding"];

    private readonly HttpClient _behind = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly string _town;
    private readonly Func<string, string> _change;
    private Portal? _portal;

    private Disguise(string town, Func<string, string> change) => (_town, _change) = (town, change);

    public string BaseUrl => _portal!.BaseUrl;

    public static async Task<Disguise> OfAsync(string town, Func<string, string> change)
    {
        var disguise = new Disguise(town, change);
        disguise._portal = await Portal.ServeAsync(app => app.Map("/{**path}", disguise.ForwardAsync));
        return disguise;
    }

    /// <summary>The same mails, whose links lead to the disguise.</summary>
    public IMailbox Mail(IMailbox mailbox) => new Letters(mailbox, message => message with
    {
        Text = message.Text?.Replace(_town, BaseUrl, StringComparison.Ordinal), Html = message.Html?.Replace(_town, BaseUrl, StringComparison.Ordinal),
    });

    public async ValueTask DisposeAsync()
    {
        _behind.Dispose();
        if (_portal is not null) await _portal.DisposeAsync();
    }

    /// <summary>Other ids, other numbers, blocks in another order.</summary>
    public static string OtherCode(string text)
    {
        var renamed = Ids().Replace(text, m => $"{m.Groups[1].Value}champ-9{m.Groups[2].Value}-77{m.Groups[3].Value}");
        var numbered = renamed.Replace("v4.2", "v5.0", StringComparison.Ordinal).Replace("nos 47 partenaires", "nos 1 052 partenaires", StringComparison.Ordinal).Replace("le 14 :", "le 23 :", StringComparison.Ordinal)
            .Replace("<strong>12 mars", "<strong>19 mars", StringComparison.Ordinal);
        var side = Aside().Replace(numbered, "");
        var moved = Aside().Match(numbered) is { Success: true } aside ? side.Replace("<main>", $"{aside.Value}<main>", StringComparison.Ordinal) : numbered;
        return TwoRows().Replace(moved, "$2$1");
    }

    private async Task ForwardAsync(HttpContext http)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), $"{_town}{http.Request.Path}{http.Request.QueryString}");
        if (http.Request.ContentLength > 0) request.Content = new StreamContent(http.Request.Body);
        foreach (var (name, values) in http.Request.Headers.Where(h => !NotForwarded.Contains(h.Key)))
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values)) request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        using var answer = await _behind.SendAsync(request);
        await AnswerAsync(http.Response, answer);
    }

    private async Task AnswerAsync(HttpResponse response, HttpResponseMessage answer)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(h => !NotForwarded.Contains(h.Key))) response.Headers[name] = values.ToArray();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var isText = answer.Content.Headers.ContentType?.MediaType is "text/html" or "text/javascript" or "text/css";
        if (bytes.Length > 0) await response.Body.WriteAsync(isText ? Encoding.UTF8.GetBytes(_change(Encoding.UTF8.GetString(bytes))) : bytes);
    }

    private sealed class Letters(IMailbox mailbox, Func<Message, Message> change) : IMailbox
    {
        public Task<long> MarkAsync(CancellationToken cancel) => mailbox.MarkAsync(cancel);

        public async Task<Message> WaitAsync(MailSought sought, CancellationToken cancel) => change(await mailbox.WaitAsync(sought, cancel));
    }

    /// <summary>An id where it is given, and wherever a label, a link, a script or a style refers to it.</summary>
    [GeneratedRegex(@"((?: id=""| for=""|aria-describedby=""|aria-labelledby=""|find\(')#?)([a-z][\w-]*)([""'])")]
    private static partial Regex Ids();

    [GeneratedRegex(@"<aside.*?</aside>", RegexOptions.Singleline)]
    private static partial Regex Aside();

    /// <summary>The rows of postcode and town.</summary>
    [GeneratedRegex(@"(<tr><td><label[^>]*>Code postal.*?</tr>)\s*(<tr><td><label[^>]*>Commune.*?</tr>)", RegexOptions.Singleline)]
    private static partial Regex TwoRows();
}
