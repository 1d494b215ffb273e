using System.Text;
using Microsoft.AspNetCore.Http;

namespace Audit.Mutants;

/// <summary>Passes requests on to the town, and its answers back; HTML may change on the way.</summary>
internal sealed class Forwarding(string town) : IDisposable
{
    private static readonly string[] NotForwarded = ["Connection", "Content-Length", "Transfer-Encoding", "Accept-Encoding"];

    private readonly HttpClient _behind = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>A page of the town as it is.</summary>
    internal Task<string> PageAsync(string path) => _behind.GetStringAsync(new Uri(town + path));

    internal async Task ForwardAsync(HttpContext http, Func<string, string> change)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), $"{town}{http.Request.Path}{http.Request.QueryString}");
        if (http.Request.ContentLength > 0) request.Content = new StreamContent(http.Request.Body);
        foreach (var (name, values) in http.Request.Headers.Where(h => !NotForwarded.Contains(h.Key)))
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values)) request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        using var answer = await _behind.SendAsync(request, http.RequestAborted);
        await AnswerAsync(http.Response, answer, change);
    }

    public void Dispose() => _behind.Dispose();

    private static async Task AnswerAsync(HttpResponse response, HttpResponseMessage answer, Func<string, string> change)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(h => !NotForwarded.Contains(h.Key))) response.Headers[name] = values.ToArray();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (bytes.Length == 0) return;
        var isHtml = answer.Content.Headers.ContentType?.MediaType == "text/html";
        await response.Body.WriteAsync(isHtml ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))) : bytes);
    }
}
