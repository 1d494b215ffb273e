using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown;

/// <summary>What a visitor sent, and what is wrong with it.</summary>
/// <param name="Values">By field name.</param>
/// <param name="Errors">By field name, in the order of the page.</param>
/// <param name="WasSent">False when the page is shown for the first time.</param>
internal sealed record Form(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Errors, bool WasSent = false)
{
    internal static readonly Form Blank = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    internal bool HasErrors => Errors.Count > 0;

    internal string this[string name] => Values.GetValueOrDefault(name, "");

    internal string? ErrorOf(string name) => Errors.GetValueOrDefault(name);

    internal static async Task<IReadOnlyDictionary<string, string>> ReadAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        return form.ToDictionary(f => f.Key, f => string.Join(", ", f.Value.Select(v => v?.Trim())));
    }

    /// <summary>An answer that takes its time; typed so that the framework writes its result instead of dropping it.</summary>
    internal static Func<HttpContext, Task<IResult>> Answer(Func<HttpContext, Task<IResult>> answer) => answer;

    /// <summary>A page as the answer, whatever the visitor's browser thinks of caches.</summary>
    internal static IResult Show(Html page) => Results.Content(page.Text, "text/html; charset=utf-8");
}
